/** Where a field stands: on the whole run, on one dossier, on one item of a list, on one file. */
export type FieldLevel = 'run' | 'dossier' | 'item' | 'file';
type FieldKind = 'text' | 'flag' | 'list';

export interface FieldSpec {
  readonly at: FieldLevel;
  readonly kind: FieldKind;
  /** Of a list: on what its fields are. */
  readonly of?: FieldLevel;
}

const run = { at: 'run', kind: 'text' } as const;
const dossier = { at: 'dossier', kind: 'text' } as const;
const flag = { at: 'dossier', kind: 'flag' } as const;
const item = { at: 'item', kind: 'text' } as const;
const items = { at: 'dossier', kind: 'list', of: 'item' } as const;
const file = { at: 'file', kind: 'text' } as const;

/** Every field a template may hold, by name. Their meanings stand in docs/templates.md. */
export const fieldTable = {
  审查单位: run,
  审查日期: run,
  检查程序: run,
  材料份数: run,
  通过份数: run,
  不通过份数: run,
  无法判定份数: run,
  各份材料: { at: 'run', kind: 'list', of: 'dossier' },
  份号: dossier,
  标题: dossier,
  项目名称: dossier,
  项目单位: dossier,
  材料文件夹: dossier,
  法规: dossier,
  法规版本: dossier,
  阶段: dossier,
  结论: dossier,
  结论说明: dossier,
  与上次相比: dossier,
  错误数: dossier,
  警告数: dossier,
  提示数: dossier,
  无法判定数: dossier,
  待人工确认数: dossier,
  符合数: dossier,
  不适用数: dossier,
  必须补正数: dossier,
  建议完善数: dossier,
  需要说明数: dossier,
  必须补正序号: dossier,
  建议完善序号: dossier,
  需要说明序号: dossier,
  有必须补正: flag,
  有建议完善: flag,
  有需要说明: flag,
  无须补正: flag,
  必须补正: items,
  建议完善: items,
  需要说明: items,
  审查项: items,
  文件: { at: 'dossier', kind: 'list', of: 'file' },
  序号: item,
  要求: item,
  要求编号: item,
  材料: item,
  条款: item,
  条文: item,
  程度: item,
  判定: item,
  问题: item,
  位置: item,
  原文: item,
  改法: item,
  连带: item,
  文件名: file,
  文件情况: file,
  用作: file,
} as const satisfies Readonly<Record<string, FieldSpec>>;

export type FieldName = keyof typeof fieldTable;
type NamesOf<L extends FieldLevel, K extends FieldKind> = {
  [N in FieldName]: (typeof fieldTable)[N] extends { readonly at: L; readonly kind: K } ? N : never;
}[FieldName];

export type FileFields = Readonly<Record<NamesOf<'file', 'text'>, string>>;
export type ItemFields = Readonly<Record<NamesOf<'item', 'text'>, string>>;
export type DossierFields = Readonly<Record<NamesOf<'dossier', 'text'>, string>> &
  Readonly<Record<NamesOf<'dossier', 'flag'>, boolean>> &
  Readonly<Record<Exclude<NamesOf<'dossier', 'list'>, '文件'>, readonly ItemFields[]>> & {
    readonly 文件: readonly FileFields[];
  };
/** What a template is filled with. With one dossier its fields stand on the run as well. */
export type RunFields = Readonly<Record<NamesOf<'run', 'text'>, string>> & {
  readonly 各份材料: readonly DossierFields[];
} & Partial<DossierFields>;

/** Any of them, as a template asks for it by name. */
export type Fields = Readonly<Record<string, unknown>>;

export const isField = (name: string): name is FieldName => Object.hasOwn(fieldTable, name);

/** One of everything, to try a template on before it is needed. */
export function exampleFields(): Fields {
  const level = (at: FieldLevel): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries<FieldSpec>(fieldTable)
        .filter(([, spec]) => spec.at === at)
        .map(([name, { kind, of }]) => [
          name,
          kind === 'text' ? name : kind === 'flag' ? true : of === undefined ? [] : [level(of)],
        ]),
    );
  return { ...level('dossier'), ...level('run') };
}
