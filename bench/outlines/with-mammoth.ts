import mammoth from 'mammoth';
import { fileAsked, headingOf, print } from './heading.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const textOf = (html: string): string =>
  html.replace(/<[^>]*>/gu, '').replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);

// node with-mammoth.js extract FILE --format json
const { value } = await mammoth.convertToHtml({ path: fileAsked() });
print(
  [...value.matchAll(/<h([1-6])>(.*?)<\/h\1>/gsu)]
    .map(([, level, inner = '']) => headingOf(Number(level), textOf(inner)))
    .filter(({ title }) => title !== ''),
);
