import { blankPicture, drawBox, drawLine, drawNumber, type Picture } from './picture.js';

/** x, y, width, height of a box; its number is its place in the list, from 1. */
type Box = readonly [x: number, y: number, width: number, height: number];
/** Numbers of the boxes at both ends. */
type Link = readonly [from: number, to: number];

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

const layer = (row: number): Box => [90, 20 + (4 - row) * 70, 460, 54];

/** The drawings by the names that sources give them. What a box stands for is said in the legend under the figure. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  architecture: {
    width: 640,
    height: 374,
    boxes: [layer(0), layer(1), layer(2), layer(3), layer(4), [16, 20, 54, 334], [570, 20, 54, 334]],
    links: [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ],
  },
  flow: {
    width: 640,
    height: 240,
    boxes: [
      [10, 20, 110, 60],
      [180, 20, 110, 60],
      [350, 20, 110, 60],
      [520, 20, 110, 60],
      [520, 160, 110, 60],
      [350, 160, 110, 60],
      [180, 160, 110, 60],
    ],
    links: [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
    ],
  },
  topology: {
    width: 640,
    height: 420,
    boxes: [
      [20, 20, 130, 60],
      [20, 180, 130, 60],
      [20, 330, 130, 60],
      [240, 20, 150, 60],
      [240, 110, 150, 60],
      [240, 220, 150, 170],
      [460, 20, 150, 60],
      [460, 110, 150, 60],
      [460, 220, 150, 60],
      [460, 330, 150, 60],
    ],
    links: [
      [1, 4],
      [4, 5],
      [5, 6],
      [2, 6],
      [3, 6],
      [6, 7],
      [7, 8],
      [6, 9],
      [6, 10],
    ],
  },
};

const middle = ([x, y, width, height]: Box): readonly [number, number] => [
  x + Math.floor(width / 2),
  y + Math.floor(height / 2),
];

/** One drawing by its name, with its boxes numbered. */
export function drawPicture(name: string): Picture {
  const drawing = DRAWINGS[name];
  if (drawing === undefined) throw new Error(`no drawing is called ${name}`);
  const picture = blankPicture(drawing.width, drawing.height);
  for (const [from, to] of drawing.links) {
    const [a, b] = [drawing.boxes[from - 1], drawing.boxes[to - 1]];
    if (a !== undefined && b !== undefined) drawLine(picture, ...middle(a), ...middle(b));
  }
  drawing.boxes.forEach((box, index) => {
    drawBox(picture, ...box);
    drawNumber(picture, index + 1, ...middle(box));
  });
  return picture;
}
