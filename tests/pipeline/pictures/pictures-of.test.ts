import { expect, it } from 'vitest';
import type { Location } from '../../../src/model/place.js';
import { picturesOf } from '../../../src/pipeline/pictures/pictures-of.js';
import { cleanDossier, reported, result } from '../../report/sample-report.js';
import { makePdf } from '../../support/make-pdf.js';
import { folderOf } from '../dossier-folder.js';

const box = { kind: 'box', x: 100, y: 100, width: 200, height: 100, filled: true } as const;
const pages = makePdf([{ marks: [box] }, { marks: [box] }, { marks: [box] }]);

const unmetAt = (location: Location, index: number) =>
  result({
    requirement: `r${index}`,
    title: 'x',
    outcome: 'unmet',
    findings: [reported({ code: 'figure-missing', args: { title: 'x', within: null }, location })],
  });

it('draws each page that findings point to once, by file and page; a file that is gone or no PDF gives none', async () => {
  const folder = folderOf({ '附件/清单.pdf': pages, '方案.pdf': pages, '说明.txt': 'x' });
  const places: readonly Location[] = [
    { file: '方案.pdf', page: 3, block: 9 },
    { file: '方案.pdf', page: 1, block: 1 },
    { file: '方案.pdf', page: 3, block: 12 },
    { file: '附件/清单.pdf', page: 2 },
    { file: '方案.pdf' },
    { file: '说明.txt', page: 1 },
    { file: '没有.pdf', page: 1 },
  ];
  const met = result({
    requirement: 'met',
    title: 'x',
    evidence: [{ location: { file: '方案.pdf', page: 2 }, how: 'heading' }],
  });
  const dossier = { ...cleanDossier, results: [...places.map(unmetAt), met] };
  const pictures = await picturesOf(dossier, folder, {});
  expect(pictures.map(({ file, page }) => [file, page])).toEqual([
    ['方案.pdf', 1],
    ['方案.pdf', 3],
    ['附件/清单.pdf', 2],
  ]);
  expect(pictures.filter(({ png }) => !png.startsWith('iVBORw0KGgo'))).toEqual([]);
});
