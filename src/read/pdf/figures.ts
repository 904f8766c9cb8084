import { around, type Box } from './box.js';
import type { Shapes } from './shapes.js';

/** Smaller pictures are icons, seals and bullets. Points. */
const SMALLEST = { width: 45, height: 32 };
/** A picture of more than this share of the page is its scan or its background. */
const WHOLE_PAGE = 0.85;
/** Parts of one drawing lie no further apart than this. */
const NEAR = 14;
/** A drawing has at least this many parts that are no straight line along the page. */
const FEWEST_PARTS = 4;
/** More parts than this are not compared pair by pair. */
const MAX_PARTS = 3000;

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Pictures of a meaningful size; the strips of one picture are joined. */
export function findPictures(images: readonly Box[], page: PageSize): Box[] {
  const shown = images.map((box) => clip(box, page)).filter((box) => area(box) > 0);
  const parts = shown.filter((box) => area(box) < WHOLE_PAGE * page.width * page.height);
  return merge(parts, 1).map(around).filter(isLarge);
}

/** Share of the page that its largest picture covers, strips of one picture taken together. */
export function pictureShare(images: readonly Box[], page: PageSize): number {
  const areas = merge(
    images.map((box) => clip(box, page)),
    1,
  ).map((group) => area(around(group)));
  return areas.reduce((most, value) => Math.max(most, value), 0) / Math.max(page.width * page.height, 1);
}

/** Drawings made of many lines, shapes and small pictures outside the tables. */
export function findDrawings(shapes: Shapes, tables: readonly Box[], page: PageSize): Box[] {
  const free = (box: Box) => !tables.some((table) => touches(table, box, 1));
  const parts = [...shapes.curves, ...shapes.images.filter((box) => !isLarge(box))].filter(free);
  const others = [...shapes.rules, ...shapes.images.filter(isLarge)].filter(free);
  if (parts.length < FEWEST_PARTS || parts.length + others.length > MAX_PARTS) return [];
  const counted = new Set(parts);
  return merge([...parts, ...others], NEAR)
    .filter((group) => group.filter((box) => counted.has(box)).length >= FEWEST_PARTS)
    .map(around)
    .filter((box) => box.right - box.left > 2 * SMALLEST.width && box.bottom - box.top > 1.5 * SMALLEST.height)
    .filter((box) => area(box) < WHOLE_PAGE * page.width * page.height);
}

/** Groups of boxes that lie within `reach` of each other. */
function merge(boxes: readonly Box[], reach: number): Box[][] {
  if (boxes.length > MAX_PARTS) return boxes.map((box) => [box]);
  let groups: { box: Box; members: Box[] }[] = [];
  for (const box of boxes) {
    const near = groups.filter((group) => touches(group.box, box, reach));
    const members = [...near.flatMap((group) => group.members), box];
    groups = [
      ...groups.filter((group) => !near.includes(group)),
      { box: around([box, ...near.map((g) => g.box)]), members },
    ];
  }
  return groups.map((group) => group.members);
}

function touches(a: Box, b: Box, reach: number): boolean {
  return (
    a.left <= b.right + reach && b.left <= a.right + reach && a.top <= b.bottom + reach && b.top <= a.bottom + reach
  );
}

function clip(box: Box, { width, height }: PageSize): Box {
  const bound = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return {
    left: bound(box.left, width),
    right: bound(box.right, width),
    top: bound(box.top, height),
    bottom: bound(box.bottom, height),
  };
}

function isLarge(box: Box): boolean {
  return box.right - box.left >= SMALLEST.width && box.bottom - box.top >= SMALLEST.height;
}

const area = (box: Box): number => Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
