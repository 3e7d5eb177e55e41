import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { assistantUnits } from '../../src/core/units/assistant-units.ts';
import { ladder } from '../../src/core/units/ladder.ts';
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
    // fewer than 8 minutes of the therapist never make a unit free of the modifier
    [2, 7, 16, 0, 2],
    [2, 7, 14, 0, 2],
    [2, 14, 7, 1, 1],
    [2, 8, 15, 1, 1],
    [2, 14, 14, 1, 1],
    [1, 8, 14, 1, 0],
    // an assistant who gave none of what is left leaves it to the therapist
    [2, 5, 15, 1, 1],
    [4, 38, 22, 3, 1],
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

  const linesOf = (...given: Parameters<typeof visit>) =>
    evaluate(visit(...given), ruleSet).lines.map((l) => [
      l.code,
      l.units,
      l.modifiers.filter((m) => m.when === 'always').map((m) => m.code),
    ]);
  const medicare = (discipline: 'pt' | 'ot') => ({ payer: 'medicare', discipline });

  it('lie in the code that the remainders picked, whoever gave the other one', () => {
    const services = [
      { codes: ['97110'], minutes: 22 },
      { codes: ['97140'], minutes: 23, assistantMinutes: 23 },
    ];
    expect(linesOf(services, medicare('pt'))).toEqual([
      ['97110', 1, ['GP']],
      ['97140', 2, ['GP', 'CQ']],
    ]);
  });

  it('carry CO under an occupational therapist, line by line in a visit of both', () => {
    const services = [
      { codes: ['97110'], minutes: 15, assistantMinutes: 15, discipline: 'pt' as const },
      { codes: ['97530'], minutes: 15, assistantMinutes: 15, discipline: 'ot' as const },
    ];
    expect(linesOf(services, medicare('pt'))).toEqual([
      ['97110', 1, ['GP', 'CQ']],
      ['97530', 1, ['GO', 'CO']],
    ]);
  });

  it('are none where both were at the patient together', () => {
    const services = [{ codes: ['97110'], minutes: 30, assistantMinutes: 30, togetherMinutes: 30 }];
    expect(linesOf(services, medicare('pt'))).toEqual([['97110', 2, ['GP']]]);
  });

  it.each([
    [30, 3, []],
    [30, 4, ['CQ']],
  ])(
    'of an untimed code of %i minutes with %i of the assistant are %j',
    (minutes, assistantMinutes, added) => {
      expect(linesOf([{ codes: ['97150'], minutes, assistantMinutes }], medicare('pt'))).toEqual([
        ['97150', 1, ['GP', ...added]],
      ]);
    },
  );

  it('follow a clock of its own, by quarter hours of who gave them', () => {
    const services = [
      { codes: ['97129'], minutes: 15 },
      { codes: ['97130'], minutes: 30, assistantMinutes: 15 },
    ];
    expect(linesOf(services, medicare('pt'))).toEqual([
      ['97129', 1, ['GP']],
      ['97130', 1, ['GP']],
      ['97130', 1, ['GP', 'CQ']],
    ]);
  });

  it('are on every line of a clock where the assistant gave all of it, and open where only a part', () => {
    const all = [{ codes: ['97129'], minutes: 30, assistantMinutes: 30 }];
    expect(linesOf(all, medicare('pt'))).toEqual([
      ['97129', 1, ['GP', 'CQ']],
      ['97130', 1, ['GP', 'CQ']],
    ]);
    const part = [{ codes: ['97129'], minutes: 30, assistantMinutes: 15 }];
    const decision = evaluate(visit(part, medicare('pt')), ruleSet);
    expect(decision.lines.flatMap((l) => l.modifiers.map((m) => m.code))).not.toContain('CQ');
    expect(decision.findings.find((f) => f.id === 'units.assistant:97129+97130')?.level).toBe('ask');
  });

  it('are said for every number of units while the units are open', () => {
    const services = [
      { codes: ['97110'], minutes: 20, assistantMinutes: 8 },
      { codes: ['97140'], minutes: 20 },
    ];
    const { findings } = evaluate(visit(services, medicare('pt')), ruleSet);
    expect(findings.find((f) => f.id === 'units.assistant:97110')?.text).toContain(
      'of 1 unit none, of 2 units 1',
    );
  });

  const minutes = fc.integer({ min: 0, max: 90 });

  it('add up to the units, and the therapist’s whole quarter hours stay free of the modifier', () => {
    fc.assert(
      fc.property(minutes, minutes, (therapist, assistant) => {
        const units = ladder(therapist + assistant);
        const { without, withModifier } = assistantUnits(units, therapist, assistant);
        expect(without + withModifier).toBe(units);
        expect(without).toBeGreaterThanOrEqual(Math.min(units, Math.floor(therapist / 15)));
        if (assistant > 0)
          expect(without).toBeLessThanOrEqual(ladder(therapist) + (assistant % 15 === 0 ? 1 : 0));
      }),
    );
  });

  it.each([
    ['98975', ['CQ']],
    ['98979', ['CQ']],
    ['98977', []],
    ['98985', []],
  ])('of remote monitoring %s carry %j', (code, added) => {
    const services = [{ codes: [code], minutes: 15, assistantMinutes: 15 }];
    expect(linesOf(services, medicare('pt'))).toEqual([[code, 1, ['GP', ...added]]]);
  });
});
