import { describe, expect, it } from 'vitest';
import { serviceOptions } from '../../../src/slack/views/code-visit/service-options.ts';
import { house } from '../../support/house.ts';

const offered = (date: string, chosen: string[] = []) => serviceOptions(date, chosen, house.ruleSet);
const codes = (date: string, chosen?: string[]) =>
  offered(date, chosen).flatMap(({ options }) => options.map(({ value }) => value));

describe('the services of a row', () => {
  it('begin with what is given every day', () => {
    const [first, ...others] = offered('2026-11-23');
    expect(first?.options.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['97110', '97112', '97530']),
    );
    const groups = others.map(({ label }) => label.text);
    expect(groups.indexOf('Manual')).toBeLessThan(groups.indexOf('Remote monitoring'));
    expect(groups.indexOf('Manual')).toBeLessThan(groups.indexOf('Cognitive'));
  });

  it('hold each code of the date once, and no adjustment: its regions are ticked', () => {
    const all = codes('2026-11-23');
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('98941');
    expect(all).not.toContain('97001');
  });

  it('keep what was chosen before the date changed', () => {
    expect(codes('2026-11-23', ['97001'])).toContain('97001');
  });
});
