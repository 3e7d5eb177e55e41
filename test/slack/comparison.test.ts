import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/slack/messages/parts/comparison.ts';
import { ask, context } from '../answer/at-the-door.ts';
import { ruleSet } from '../support/rule-set.ts';
import { shown } from './drawn.ts';

const compared = (question: string) => {
  const [table, ...below] = comparison(shown(ask(question), { ruleSet, context }));
  const rows = table?.kind === 'table' ? table.rows : [];
  return { names: rows.map(([name]) => name), below: JSON.stringify(below) };
};

describe('codes side by side', () => {
  it('have in the table what differs, and below it once what both share', () => {
    const { names, below } = compared('97110 or 97530?');
    expect(names).toEqual(['What', 'It is']);
    expect(below.match(/Both: Timed: 15-minute units/g)).toHaveLength(1);
  });

  it('have rows for how they are counted where that differs', () => {
    const { names, below } = compared('97110 or 97150?');
    expect(names).toContain('Counted');
    expect(names).toContain('With');
    expect(below).not.toContain('Both:');
  });

  it('three of them keep when each is chosen, which the first line says only pair by pair', () => {
    const { names } = compared('97110, 97530 or 97112?');
    expect(names).toContain('Choose it when');
  });

  it('that are steps of one family have it in the first line', () => {
    expect(compared('difference between 98940 98941 98942').names).toEqual(['What', 'It is']);
    expect(ask('difference between 98940 98941 98942').text).toMatch(
      /^Bill 98940 when one or two .*; 98941 when three or four .*; 98942 when all five spinal regions were adjusted\.$/m,
    );
  });
});
