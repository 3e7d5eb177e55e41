import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('which way a payer counts units', () => {
  it.each([
    ["what is united's unit rule", 'UnitedHealthcare', 'CMS total time'],
    ['optum: whole time or each code', 'UnitedHealthcare', 'CMS total time'],
    ["aetna's counting method?", 'Aetna', 'both counts are shown'],
    ['does cigna go by 8 minute rule', 'Cigna', 'both counts are shown'],
    ['work comp: are units by total time or per code', "Workers' compensation", 'fee schedule decides'],
  ])('%j is told first, and the two ways below', (question, name, told) => {
    const answer = ask(question);
    const first = firstLineOf(answer);
    expect(first).toContain(name);
    expect(first).toContain('Unit count: ');
    expect(first).toContain(told);
    expect(answer.lines).toEqual([]);
    // The rest of the profile is not what was asked.
    expect(answer.text).not.toContain('GP, GO or GN');
  });

  it("is the rule itself where Medicare's own was asked for", () => {
    expect(ask("explain medicare's 8 minute rule").text).toContain('8 to 22 minutes make 1');
  });

  it('is no payer where none was named', () => {
    expect(ask('what is the midpoint rule').text).not.toContain('Unit count');
  });
});
