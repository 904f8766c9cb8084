const PAPER = /(?:说明书|说明文档|报告|报告书|手册|计划书|任务书|规格书|技术文档)(?:[（(].*)?$/u;

/** Whether a label is the name of a paper: 需求规格说明书（初稿）. What follows is said of that paper. */
export const isPaperName = (label: string): boolean => PAPER.test(label.trim());
