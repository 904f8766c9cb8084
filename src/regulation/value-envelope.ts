import { z } from 'zod';

const id = z.string().regex(/^(?:\*|[a-z][a-z0-9-]*)$/u, 'a document id, or * for all');
const name = z.string().regex(/^(?:(?:\*|[a-z][A-Za-z0-9-]*)\.)?[a-z][A-Za-z0-9]*$/u, 'an event, or document.field');
const words = z.array(z.string().min(1));

/** With more gaps a search could try too many ways through a text that repeats itself. */
const phrase = z
  .string()
  .max(200)
  .regex(/^[^@]*@[^@]*$/u, 'one @, where the value stands')
  .regex(/^[^…]*(?:…[^…]*){0,3}$/u, 'at most three gaps …');

const source = z.strictObject({
  documents: z.array(id).optional(),
  notIn: z.array(id).optional(),
  labels: words.optional(),
  phrases: z.array(phrase).optional(),
  columns: words.optional(),
  alone: z.boolean().optional(),
  end: z.boolean().optional(),
  takes: z.array(name).optional(),
  between: z.strictObject({ from: name, to: name }).optional(),
});

/** `events.json`, shared by all packs of a folder: what values there are, and where each may stand. */
export const valuesEnvelope = z.strictObject({
  /** Documents in which nothing is said of this project. */
  notIn: z.array(id),
  values: z.record(
    name,
    z.strictObject({
      type: z.enum(['date', 'year', 'amount', 'count', 'days', 'text']),
      title: z.string().min(1),
      sources: z.array(source),
    }),
  ),
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'an ISO date (2025-10-01)');
const days = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u, 'a date, or two joined by /');

/** `calendars/<country>-<year>.json` */
export const calendarEnvelope = z.strictObject({
  year: z.number().int(),
  notices: z.array(z.string().min(1)).min(1),
  off: z.array(days),
  work: z.array(day),
});

export type ValuesEnvelope = z.infer<typeof valuesEnvelope>;
export type CalendarEnvelope = z.infer<typeof calendarEnvelope>;
