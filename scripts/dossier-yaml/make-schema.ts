import type { FactSpec, Regulation } from '../../src/model/regulation.js';
import { ADVICE_SETTINGS } from '../../src/pipeline/advice-settings.js';
import { dateNames, listDateNames } from '../../src/pipeline/settings-names.js';

type Schema = Readonly<Record<string, unknown>>;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort(byCodeUnits);

/** One of the ids, each with its title, which editors show. */
const oneOf = (entries: readonly { readonly id: string; readonly title: string }[]): Schema => ({
  oneOf: entries.map(({ id, title }) => ({ const: id, title })),
});

const anyOf = (names: readonly string[]): Schema => ({ enum: unique(names) });

const letters = (word: string): string => [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('');

/** What is taken for a fact of each type, as settleFacts takes it. */
const FACT_VALUES: Readonly<Record<FactSpec['type'], Schema>> = {
  boolean: {
    anyOf: [
      { type: 'boolean' },
      { enum: [0, 1] },
      { type: 'string', pattern: `^(?:${['true', 'false', 'yes', 'no'].map(letters).join('|')}|是|否|0|1)$` },
    ],
  },
  number: { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^[+-]?\\d+(?:\\.\\d+)?$' }] },
  string: { type: ['string', 'number', 'boolean'] },
};

const DATE: Schema = { type: 'string', format: 'date' };

const factsOf = (regulations: readonly Regulation[]): Schema =>
  Object.fromEntries(
    regulations.flatMap(({ facts }) => facts.map(({ name, title, type }) => [name, { title, ...FACT_VALUES[type] }])),
  );

/** The dates of any of the regulations, each with its title: by name, and by the document they belong to. */
function datesOf(regulations: readonly Regulation[]): Schema {
  const all = regulations.map(dateNames);
  const documents = unique(all.flatMap((names) => names.documents)).join('|');
  const events = all.flatMap((names) => names.events.map(({ name, title }) => [name, { title, ...DATE }] as const));
  const fields = all.flatMap((names) =>
    names.fields.map(({ field, title }) => [`^(?:${documents})\\.${field}$`, { title, ...DATE }] as const),
  );
  return {
    properties: Object.fromEntries(events),
    patternProperties: Object.fromEntries(fields),
    additionalProperties: false,
  };
}

function dateNamesOf(regulation: Regulation): Schema {
  const { events, fields, documents } = dateNames(regulation);
  const written = new Set(events.map(({ name }) => name));
  const pattern = `^(?:${unique(documents).join('|')})\\.(?:${fields.map(({ field }) => field).join('|')})$`;
  return listDateNames(regulation).length > written.size
    ? { anyOf: [anyOf([...written]), { pattern }] }
    : anyOf([...written]);
}

const stagesOf = ({ stages, requirements }: Regulation): Regulation['stages'] => {
  const used = new Set(requirements.map(({ stage }) => stage));
  return stages.filter(({ id }) => used.has(id));
};

/** What a regulation narrows: its own stages, documents and dates. */
const narrowed = (regulation: Regulation): Schema => ({
  if: { properties: { regulation: { const: regulation.id } }, required: ['regulation'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    properties: {
      stage: oneOf(stagesOf(regulation)),
      facts: { propertyNames: anyOf(regulation.facts.map(({ name }) => name)) },
      documents: { items: { properties: { document: oneOf(regulation.documents) } } },
      dates: { propertyNames: dateNamesOf(regulation) },
    },
  },
});

/**
 * The JSON Schema of dossier.yaml for editors (draft 7, which all of them speak): it takes what the loader takes with
 * the packs given and the house's, but for the files, which only the folder knows.
 */
export const makeSchema = (regulations: readonly Regulation[], house: Regulation): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'dossier.yaml',
  description: '随申报材料放在文件夹里的说明，全部可以不写；命令行上写明的优先。',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    regulation: { title: '依据的办法', ...oneOf(regulations) },
    stage: { title: '阶段', ...anyOf(regulations.flatMap((regulation) => stagesOf(regulation).map(({ id }) => id))) },
    lang: { title: '报告语言', enum: ['zh', 'en'] },
    facts: {
      title: '项目情况',
      description: '金额以万元计；是否类写 true 或 false。写明的优先于从材料里读到的。',
      type: 'object',
      properties: factsOf(regulations),
      additionalProperties: false,
    },
    documents: {
      title: '哪个文件是哪份材料',
      description: '认不出或认错时写明；一个文件可以写两次。',
      type: 'array',
      items: {
        type: 'object',
        required: ['file', 'document'],
        additionalProperties: false,
        properties: {
          file: { title: '文件', description: '从材料文件夹算起的路径，用“/”分隔。', type: 'string' },
          document: {
            title: '材料',
            ...anyOf(regulations.flatMap(({ documents }) => documents.map(({ id }) => id))),
          },
        },
      },
    },
    dates: {
      title: '日期',
      description: '材料里没有写的日期，如 2027-01-04；年度写该年的任意一天。',
      type: 'object',
      ...datesOf(regulations),
    },
    advice: {
      title: '通用检查',
      description: '逐项改严重程度，或写 off 不查；写 false 全部不查。',
      anyOf: [
        { const: false },
        {
          type: 'object',
          properties: Object.fromEntries(
            house.requirements.map(({ id, title }) => [id, { title, enum: [...ADVICE_SETTINGS] }]),
          ),
          additionalProperties: false,
        },
      ],
    },
  },
  allOf: regulations.map(narrowed),
});

/** As the file holds it. */
export const writeSchema = (regulations: readonly Regulation[], house: Regulation): string =>
  `${JSON.stringify(makeSchema(regulations, house), null, 1)}\n`;
