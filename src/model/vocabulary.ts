/** Kinds of checks: what a requirement asks for, in one word. */
export const KINDS = [
  'section-present',
  'item-covered',
  'field-present',
  'field-format',
  'document-present',
  'column-present',
  'count',
  'threshold',
  'deadline',
  'duration',
  'consistency',
  'prohibited',
  'attestation',
] as const;

/** Ways of looking that a schema node may name under `look`; `text` where it names none. */
export const LOOKS = [
  'text',
  'citations',
  'figure',
  'table',
  'catalogue',
  'document',
  'attachments',
  'companions',
  'items',
  'values',
  'order',
  'person',
] as const;

export type LookName = (typeof LOOKS)[number];
