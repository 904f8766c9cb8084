import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../src/report/junit.js';
import { optionsFor, rendered, samples } from './formats.js';
import { attacks, poisonedReport } from './hostile-strings.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** Read by a strict parser: what is not well-formed throws. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] as Element;
}

const shape = ({ name, children }: Element): unknown => [name, children.map(shape)];

describe('JUnit', () => {
  it.each(['single', 'later', 'batch'])('%s: whole', async (name) => {
    await expect(rendered(renderJunit, name)).toMatchFileSnapshot(`golden/${name}.junit.xml`);
  });

  it.each(Object.keys(samples))('%s: the counts are those of the cases', (name) => {
    const suites = parse(rendered(renderJunit, name));
    const counted = suites.children.map(({ attributes, children }) => {
      const cases = children.filter((child) => child.name === 'testcase');
      const having = (kind: string) =>
        cases.filter((each) => each.children.some((child) => child.name === kind)).length;
      return [
        [attributes.tests, attributes.failures, attributes.errors, attributes.skipped].map(Number),
        [cases.length, having('failure'), having('error'), having('skipped')],
      ];
    });
    expect(counted.map(([said]) => said)).toEqual(counted.map(([, found]) => found));
    const sum = (key: string) => suites.children.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
    expect([suites.attributes.tests, suites.attributes.failures, suites.attributes.errors].map(Number)).toEqual([
      sum('tests'),
      sum('failures'),
      sum('errors'),
    ]);
  });

  it('fails from the severity on that the run fails from', () => {
    const failures = (failOn: 'error' | 'warning' | 'info') => {
      const report = { ...samples.single!, failOn };
      return parse(renderJunit(report, optionsFor(report))).attributes.failures;
    };
    expect([failures('error'), failures('warning'), failures('info')]).toEqual(['3', '4', '5']);
  });

  it.each(attacks)('%j is no markup', (attack) => {
    const render = (text: string) => shape(parse(renderJunit(poisonedReport(text), optionsFor(samples.single!))));
    expect(render(attack)).toEqual(render('x'));
  });
});
