/**
 * CJK Radicals Supplement that look like a whole character and that NFKC leaves alone (it folds the Kangxi block only).
 * PDF printers write them for the characters they resemble. Source: Unicode, Equivalent_Unified_Ideograph.
 */
const PAIRS =
  '⺁厂⺇几⺌小⺎兀⺏尢⺐尣⺒巳⺓幺⺛旡⺜日⺝月⺟母⺠民⺥爪⺧牛⺨犬⺩王⺪疋⺬示⺭礻⺮竹⺯糸⺰纟⺲罒⺳网⺴罓⺶羊⺷羊⺸羊⺹老⺺聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒镸⻓长⻔门⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲龟⻳龟';

const CHARACTERS = [...PAIRS];
const UNIFIED = new Map(
  CHARACTERS.flatMap((radical, i) => (i % 2 === 0 ? [[radical, CHARACTERS[i + 1] ?? radical] as const] : [])),
);
const ANY = /[\u2e80-\u2eff]/gu;

/** Puts the character a reader sees in place of a look-alike radical. */
export const unifyRadicals = (text: string): string => text.replace(ANY, (radical) => UNIFIED.get(radical) ?? radical);
