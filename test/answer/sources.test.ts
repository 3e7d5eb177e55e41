import { describe, expect, it } from 'vitest';
import { sourceName } from '../../src/answer/words/sentences/source-name.ts';
import { ruleSet } from '../support/rule-set.ts';
import { ask } from './at-the-door.ts';

const cited = Object.values(ruleSet.sources).filter((source) => source.trust !== 'recalled');

describe('the name of a source', () => {
  it.each(cited.map((source) => [source.id, source] as const))('%s is short and whole', (_id, source) => {
    const { id, title, where: locator, year: edition } = source;
    const name = sourceName({ id, title, locator, edition: 'undated' }, ruleSet);
    expect(name.length).toBeLessThanOrEqual(45);
    expect([title, source.short]).toContain(name);
    expect(sourceName({ id, title, locator, edition }, ruleSet)).not.toMatch(/-$|…/);
  });
});

describe('the sources of an answer', () => {
  it.each([
    ['97140 and 98941, same region', 'commercial', ['NCCI24Q3', 'NCCI_CMT']],
    ['can i bill 97530 with 98941', 'medicare', ['NCCI24Q3', 'NGS_CHIRO']],
    ['group balance training 25 minutes with 98941', 'commercial', ['GROUP']],
  ])('to "%s" begin with what decided', (question, payer, first) => {
    const ids = ask(question, { payer }).sources.map((source) => source.id);
    expect(ids.slice(0, first.length)).toEqual(first);
  });

  it('are three at most in the text', () => {
    const { text, sources } = ask('97140 10 min with 98941, different region');
    expect(sources.length).toBeGreaterThan(3);
    expect(text.match(/^Sources: .*$/m)?.[0].split('; ')).toHaveLength(3);
  });
});
