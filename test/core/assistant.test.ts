import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { assistantUnits } from '../../src/core/units/assistant-units.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

describe('units of an assistant', () => {
  it.each([
    // units, therapist's minutes, assistant's minutes, without the modifier, with it
    [1, 0, 19, 0, 1],
    [1, 8, 10, 1, 0],
    [1, 7, 10, 0, 1],
    [2, 15, 13, 1, 1],
    [2, 13, 23, 1, 1],
    [2, 12, 14, 1, 1],
    [2, 9, 14, 1, 1],
    [3, 30, 15, 2, 1],
    [2, 30, 0, 2, 0],
    [3, 22, 23, 1, 2],
  ])(
    '%i units, therapist %i, assistant %i minutes: %i without, %i with',
    (units, therapist, assistant, without, withModifier) => {
      expect(assistantUnits(units, therapist, assistant)).toEqual({ without, withModifier });
    },
  );

  it('stand on a line of their own with CQ beside GP for Medicare', () => {
    const decision = evaluate(
      visit(
        [
          { codes: ['97110'], minutes: 28, assistantMinutes: 13 },
          { codes: ['97140'], minutes: 22 },
        ],
        { payer: 'medicare', discipline: 'pt' },
      ),
      ruleSet,
    );
    expect(
      decision.lines.map((l) => [l.code, l.units, l.modifiers.map((m) => `${m.code} ${m.when}`)]),
    ).toEqual([
      ['97110', 1, ['GP always']],
      ['97110', 1, ['GP always', 'CQ always']],
      ['97140', 1, ['GP always']],
    ]);
  });

  it('take CQ only where another plan asks for it', () => {
    const decision = evaluate(
      visit([{ codes: ['97110'], minutes: 20, assistantMinutes: 20 }], { discipline: 'pt' }),
      ruleSet,
    );
    expect(decision.lines[0]?.modifiers.map((m) => `${m.code} ${m.when}`)).toContain('CQ if-payer-asks');
  });
});
