import type { Finding } from '../../model/finding.js';
import type { Paper, Passage } from '../../model/paper.js';
import { fold } from '../../wording/fold.js';
import { passagesOf } from '../../wording/passages.js';
import { isSameName, likeness } from '../../wording/same-name.js';
import type { Check, Compared } from '../check.js';
import { locate, quoteAround, quoteOf } from '../locate.js';

/** Words by which a sentence speaks of this project and its place. */
const OWN =
  /我市|我区|我县|我省|本市|本区|本县|全市|全区|全县|本项目|本系统|本平台|项目建成|建成后|本工程|我局|我委|我办/u;
/** Words by which another place is told of: examples, makers, addresses. */
const OTHER =
  /经验|借鉴|案例|先进|例如|比如|学习|考察|调研|参考|参照|对标|同类|友商|公司|有限|厂家|路|街|地址|注册|供应商|中标|以及|等地|等市|等城市|等省|全国|各地|相邻|周边|跨省|异地|上报|发布|印发|〔/u;
const MOST = 2;
/** Its own place is named often. */
const LEAST_OWN = 3;

const CITY = '市';
/** Signs right before 市 that tell a city from 智慧城市 and 全市. */
const TELLING = 2;
const openings = new WeakMap<readonly string[], ReadonlySet<string> | 'any'>();

/** What stands right before 市 in the names of places; any where one is too short to tell. */
function openingsOf(places: readonly string[]): ReadonlySet<string> | 'any' {
  const known = openings.get(places);
  if (known !== undefined) return known;
  const all = new Set(places.map((place) => before(place, place.indexOf(CITY))));
  const made = [...all].some((opening) => opening.length < TELLING) ? 'any' : all;
  openings.set(places, made);
  return made;
}

const before = (text: string, at: number): string => text.slice(Math.max(0, at - TELLING), Math.max(0, at));

/** The places that a text names, in the order of their list. */
function placesIn(key: string, places: readonly string[]): readonly string[] {
  const known = openingsOf(places);
  for (let at = key.indexOf(CITY); at >= 0; at = key.indexOf(CITY, at + 1))
    if (known === 'any' || known.has(before(key, at))) return places.filter((place) => key.includes(place));
  return [];
}

function mentionsOf(
  papers: readonly Paper[],
  places: readonly string[],
): ReadonlyMap<string, readonly { readonly paper: Paper; readonly passage: Passage }[]> {
  const found = new Map<string, { readonly paper: Paper; readonly passage: Passage }[]>();
  for (const paper of papers)
    for (const passage of passagesOf(paper.document))
      for (const place of placesIn(passage.key, places)) {
        const all = found.get(place);
        if (all === undefined) found.set(place, [{ paper, passage }]);
        else all.push({ paper, passage });
      }
  return found;
}

const sentenceOf = (key: string, place: string): string =>
  key.split(/[。；;]/u).find((sentence) => sentence.includes(place)) ?? '';

/** A place that is not the dossier's own, in a sentence that speaks of this project. */
function foreignPlaces({ papers, ledger, places }: Compared): readonly Finding[] {
  const mentions = mentionsOf(papers, places);
  const names = ledger.entries
    .filter(({ subject }) => subject === 'client' || subject === 'project-name')
    .flatMap(({ values }) => values.map(({ written }) => fold(written)))
    .join();
  const own = [...mentions]
    .filter(([place, all]) => names.includes(place) || names.includes(place.slice(0, -1)) || all.length > MOST)
    .map(([place]) => place);
  const isKnown = own.some(
    (place) => names.includes(place.slice(0, -1)) || (mentions.get(place)?.length ?? 0) >= LEAST_OWN,
  );
  if (!isKnown) return [];
  return [...mentions].flatMap(([place, all]) =>
    own.includes(place)
      ? []
      : all.flatMap(({ paper, passage }): readonly Finding[] => {
          const sentence = sentenceOf(passage.key, place);
          if (passage.recognised || !OWN.test(sentence) || OTHER.test(sentence)) return [];
          return [
            {
              code: 'left-over',
              args: { text: place, kind: 'place' },
              location: locate(paper, passage.place),
              quote: quoteAround(passage.text, place),
            },
          ];
        }),
  );
}

const HEADER =
  /(?<name>[\p{Script=Han}A-Za-z0-9“”"（）()·-]{6,40}?(?:项目|系统|平台|工程))(?:建设方案|实施方案|可行性研究报告|初步设计|申报书|项目建议书|方案|报告)?\s*$/u;
const UNLIKE = 0.4;

/** A running header that bears the name of another project. */
function foreignHeaders({ papers, ledger }: Compared): readonly Finding[] {
  const names = ledger.entries
    .filter(({ subject }) => subject === 'project-name')
    .flatMap(({ values }) => values.map(({ written }) => written));
  if (names.length === 0) return [];
  return papers.flatMap((paper) => {
    const headers = [...new Set(paper.document.furniture.map((text) => text.trim()))];
    return headers.flatMap((header): readonly Finding[] => {
      const name = HEADER.exec(header)?.groups?.name;
      const isOwn = name === undefined || names.some((own) => isSameName(own, name) || likeness(own, name) >= UNLIKE);
      return isOwn
        ? []
        : [
            {
              code: 'left-over',
              args: { text: name, kind: 'project' },
              location: { file: paper.document.file },
              quote: quoteOf(header),
            },
          ];
    });
  });
}

/** Names of other places and projects that were left in. */
export const foreignNames: Check = (dossier) => ({
  compared: dossier.papers.length,
  findings: [...foreignPlaces(dossier), ...foreignHeaders(dossier)],
});
