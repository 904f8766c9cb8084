import type { Rule } from '../xml-rules.js';
import { finishFigure, newFigure, readShapeSize } from './figures.js';
import { EMU, toPoints } from './measures.js';
import type { Story } from './story.js';

const holdsFigure: Rule<Story> = {
  open({ figures }) {
    const figure = figures.at(-1);
    if (figure !== undefined) figure.isFigure = true;
  },
};

const shape: Rule<Story> = {
  open({ figures }, { alt, style }) {
    const figure = figures.at(-1);
    if (figure === undefined) return;
    figure.alt ??= alt;
    readShapeSize(figure, style);
  },
};

const pictured = (name: 'r:embed' | 'r:id'): Rule<Story> => ({
  open({ figures }, attributes) {
    const figure = figures.at(-1);
    if (figure === undefined) return;
    figure.isFigure ||= name === 'r:id';
    figure.picture ??= attributes[name];
  },
});

function container(isFigure: boolean): Rule<Story> {
  return {
    open({ figures }) {
      figures.push(newFigure(isFigure));
    },
    close(story) {
      const figure = story.figures.pop();
      if (figure?.isFigure === true && !figure.isOther) story.addFigure(finishFigure(figure), figure.picture);
    },
  };
}

/** Drawings (DrawingML), pictures (VML) and embedded objects; one each, however many shapes it is made of. */
export const FIGURE_RULES: Readonly<Record<string, Rule<Story>>> = {
  'w:drawing': container(false),
  'w:pict': container(false),
  'w:object': container(true),
  'pic:pic': holdsFigure,
  'c:chart': holdsFigure,
  'cx:chart': holdsFigure,
  'dgm:relIds': holdsFigure,
  'wpg:wgp': holdsFigure,
  'wpc:wpc': holdsFigure,
  'v:group': {
    open(story, attributes) {
      shape.open?.(story, attributes);
      holdsFigure.open?.(story, attributes);
    },
  },
  'a:blip': pictured('r:embed'),
  'v:imagedata': pictured('r:id'),
  'v:shape': shape,
  'v:rect': shape,
  'wp:extent': {
    open({ figures }, { cx, cy }) {
      const figure = figures.at(-1);
      if (figure === undefined) return;
      figure.width ??= toPoints(cx, EMU);
      figure.height ??= toPoints(cy, EMU);
    },
  },
  'wp:docPr': {
    open({ figures }, { descr, title, hidden }) {
      const figure = figures.at(-1);
      if (figure === undefined) return;
      figure.alt ??= [descr, title].find((words) => words !== undefined && words.trim() !== '');
      figure.isOther = hidden === '1' || hidden === 'true';
    },
  },
  'w:control': {
    open({ figures }) {
      const figure = figures.at(-1);
      if (figure !== undefined) figure.isOther = true;
    },
  },
  'o:OLEObject': {
    open({ figures }, { ProgID = '' }) {
      const figure = figures.at(-1);
      if (figure !== undefined && ProgID.startsWith('Equation')) figure.isOther = true;
    },
  },
  // Decorative lettering is text of its own.
  'v:textpath': {
    open(story, attributes) {
      const words = attributes.string;
      if (words === undefined || words === '' || !story.isShown) return;
      story.enterTextBox();
      story.openParagraph();
      story.appendText(words);
      story.leave();
    },
  },
  'w:txbxContent': {
    open(story) {
      story.enterTextBox();
    },
    close(story) {
      story.leave();
    },
  },
};
