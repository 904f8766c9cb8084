import { describe, expect, it } from 'vitest';
import { creditCodeFault } from '../../src/formats/credit-code.js';
import { documentNumberFault, standardDocumentNumber } from '../../src/formats/document-number.js';
import { organisationCodeFault } from '../../src/formats/organisation-code.js';
import { projectCodeFault } from '../../src/formats/project-code.js';

describe('creditCodeFault', () => {
  it.each([
    // The example of GB 32100-2015 as printed is wrong; its sum 1640 leaves 28, so the check character is 3.
    ['91350100M000100Y43', null],
    ['91350100M000100Y4Z', 'shape'],
    ['91350100M000100Y44', 'check'],
    ['11332500MB1601924J', null],
    ['１１３３２５００ＭＢ１６０１９２４Ｊ', null],
    ['1133 2500 MB16 0192 4j', null],
    ['11332500MB1601924K', 'check'],
    ['11332500MB1601942J', 'check'],
    ['11332500MB160192J', 'shape'],
    ['I1332500MB1601924J', 'shape'],
    ['1133250OMB1601924J', 'shape'],
    ['', 'shape'],
  ] as const)('%s: %s', (code, fault) => {
    expect(creditCodeFault(code)).toBe(fault);
  });
});

describe('organisationCodeFault', () => {
  it.each([
    ['01428913-2', null],
    ['014289132', null],
    ['01133690-9', null],
    ['01428913-3', 'check'],
    ['00000002-7', null],
    ['00000005-1', null],
    ['00000006-X', null],
    ['00000000-0', null],
    ['0142891-2', 'shape'],
    ['01428913-Y', 'shape'],
  ] as const)('%s: %s', (code, fault) => {
    expect(organisationCodeFault(code)).toBe(fault);
  });
});

describe('projectCodeFault', () => {
  it.each([
    ['2101-320700-04-05-123456', null],
    ['2509-320700-04-04-618352', null],
    ['2012-371500-04-04-12345X', null],
    ['2509－320700－04－04－618352', null],
    ['2509 - 320700 - 04 - 04 - 618352', null],
    ['2018-320700-65-03-500123', null],
    ['2015-000000-65-03-500123', null],
    ['2018-320700-65-03-50012X', 'time'],
    ['2014-320700-65-03-500123', 'time'],
    ['2513-320700-04-04-618352', 'time'],
    ['2500-320700-04-04-618352', 'time'],
    ['2509-990700-04-04-618352', 'region'],
    ['2509-3207-04-04-618352', 'shape'],
    ['250932070004046183522', 'shape'],
    ['LSXM-2025-0138', 'shape'],
  ] as const)('%s: %s', (code, fault) => {
    expect(projectCodeFault(code)).toBe(fault);
  });
});

describe('documentNumberFault', () => {
  it.each([
    ['连政办发〔2021〕59号', null, '连政办发〔2021〕59号'],
    ['鲁政办字〔2025〕16号', null, '鲁政办字〔2025〕16号'],
    ['财库〔2022〕１９号', null, '财库〔2022〕19号'],
    ['淅政办[2025]6号', 'brackets', '淅政办〔2025〕6号'],
    ['湖政办发 (2005)90号', 'brackets', '湖政办发〔2005〕90号'],
    ['国发﹝2016﹞51号', 'brackets', '国发〔2016〕51号'],
    ['宜发改〔2007〕 153 号', 'blanks', '宜发改〔2007〕153号'],
    ['鲁政办字〔2025〕第16号', 'serial', '鲁政办字〔2025〕16号'],
    ['鲁政办字〔2025〕016号', 'serial', '鲁政办字〔2025〕16号'],
    ['鲁政办字〔2025年〕16号', 'serial', '鲁政办字〔2025〕16号'],
    ['国发201651号', 'shape', null],
    ['批示通字〔20l9〕231号', 'shape', null],
    ['国发〔2016〕51', 'shape', null],
  ] as const)('%s: %s', (number, fault, standard) => {
    expect(documentNumberFault(number)).toBe(fault);
    expect(standardDocumentNumber(number)).toBe(standard);
  });
});
