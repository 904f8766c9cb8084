const NUMBERED = /^[图表](?:格)?[\s]*[\d一二三四五六七八九十][\d.．\-—–]*/u;
const LONGEST = 60;

/** 表3 投资估算: a short line that opens with the number of a figure or table. */
export const isNumberedCaption = (text: string): boolean => text.trim().length <= LONGEST && NUMBERED.test(text.trim());
