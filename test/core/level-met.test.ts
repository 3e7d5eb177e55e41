import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const pt = ['97161', '97162', '97163'];
const ot = ['97165', '97166', '97167'];
const decide = (codes: string[], factors: Record<string, number | string>) =>
  evaluate(visit([{ codes, open: 'visit-type', factors }]), ruleSet);
const leftOf = (codes: string[], factors: Record<string, number | string>) =>
  decide(codes, factors).lines.flatMap(({ code, choices = [] }) => code ?? choices.map((c) => c.code));

describe('the level that the factors told meet', () => {
  it.each([
    [{ personal: 0, limits: 3, course: 'evolving' }, ['97161']],
    [{ personal: 0 }, ['97161']],
    [{ limits: 2, personal: 5, course: 'unstable', decision: 'high' }, ['97161']],
    [{ personal: 2, limits: 4, course: 'evolving', decision: 'moderate' }, ['97162']],
    [{ personal: 3, limits: 4, course: 'unstable', decision: 'high' }, ['97163']],
    [{ personal: 3, limits: 3 }, ['97161', '97162']],
    [{ personal: 3, limits: 4 }, pt],
  ])('PT: %j → %j', (factors, codes) => expect(leftOf(pt, factors)).toEqual(codes));

  it.each([
    [{ profile: 'brief', deficits: 6, illnesses: 2 }, ['97165']],
    [{ profile: 'expanded', deficits: 3, illnesses: 0, help: 'some', options: 'several' }, ['97166']],
    [{ profile: 'extensive', deficits: 5, illnesses: 1, help: 'much', options: 'many' }, ['97167']],
    [{ profile: 'expanded', deficits: 5, illnesses: 1, help: 'much', options: 'many' }, ['97166']],
    [{ deficits: 3 }, ['97165', '97166']],
    [{ illnesses: 0, deficits: 5 }, ['97165', '97166']],
  ])('OT: %j → %j', (factors, codes) => expect(leftOf(ot, factors)).toEqual(codes));

  it.each([
    [{ minutes: 32 }, ['99203']],
    [{ minutes: 20, decision: 'moderate' }, ['99204']],
    [{ decision: 'straightforward', minutes: 60 }, ['99205']],
    [{ minutes: 9 }, ['99202', '99203', '99204', '99205']],
  ])('an office visit by either: %j → %j', (factors, codes) =>
    expect(leftOf(['99202', '99203', '99204', '99205'], factors)).toEqual(codes),
  );

  it('says what was told and what was not, and that the clinician decides', () => {
    const { findings } = decide(pt, { personal: 0, course: 'evolving' });
    const text = findings.find(({ id }) => id === 'evaluation.met:97161')?.text;
    expect(text).toContain('The factors told meet 97161; the clinician decides.');
    expect(text).toContain('course: changing (97162)');
    expect(text).toContain('Not told: body structures');
  });

  it('asks for what was not told, between the levels that are left', () => {
    const [ask] = evaluate(
      visit([
        {
          codes: pt,
          open: 'visit-type',
          phrase: ruleSet.ambiguous.findIndex(({ phrases }) => phrases.includes('PT eval')),
          factors: { personal: 3, limits: 3 },
        },
      ]),
      ruleSet,
    ).asks;
    expect(ask?.text).toContain('Not told yet: course; decision-making');
    expect(ask?.choices).toEqual(['Low', 'Moderate']);
  });

  it('warns where the code recorded is above them', () => {
    const { lines, findings } = evaluate(visit([{ codes: ['97163'], factors: { personal: 0 } }]), ruleSet);
    expect(lines[0]?.code).toBe('97163');
    expect(findings.find(({ id }) => id === 'evaluation.met:97163')?.level).toBe('warn');
  });

  const never =
    "Every factor must reach the level, so the lowest factor sets the code; minutes do not decide. The level itself is the clinician's; it is never picked here from age, diagnosis or payment, nor changed after a denial.";
  const personal = 'personal factors and other illnesses that bear on the plan';
  const limits = 'body structures, activities and participation found limited by standard tests';
  const rest = 'course; decision-making with a measure of function';

  it.each<[string, string[], Record<string, number | string>, string]>([
    [
      'a code with all factors told',
      ['97162'],
      { personal: 2, limits: 4, course: 'evolving', decision: 'moderate' },
      `97162 answer: The factors told meet 97162; the clinician decides. Told: ${personal}: 1 or 2 (97162); ${limits}: 4 or more (97163); course: changing (97162); decision-making with a measure of function: moderate (97162). ${never}`,
    ],
    [
      'a code above the factors told',
      ['97163'],
      { personal: 3, limits: 3 },
      `97163 warn: The factors told meet at most 97162; the clinician decides. Told: ${personal}: 3 or more (97163); ${limits}: 3 or more (97162). Not told: ${rest}. ${never}`,
    ],
    [
      'a code at the top of what the factors leave possible',
      ['97162'],
      { personal: 3, limits: 3 },
      `97162 answer: The factors told meet at most 97162; the clinician decides. Told: ${personal}: 3 or more (97163); ${limits}: 3 or more (97162). Not told: ${rest}. ${never}`,
    ],
    [
      'two levels that stay open, what decides between them being said apart',
      ['97161', '97162', '97163'],
      { personal: 3, limits: 3 },
      `97161+97162 answer: The factors told meet at most 97162; the clinician decides. Told: ${personal}: 3 or more (97163); ${limits}: 3 or more (97162). Not told: ${rest}.`,
    ],
    [
      'two levels that are both above the factors told',
      ['97162', '97163'],
      { personal: 0 },
      `97162+97163 warn: The factors told meet 97161; the clinician decides. Told: ${personal}: none (97161). Not told: ${limits}; ${rest}.`,
    ],
  ])('is told whole of %s', (_title, codes, factors, text) => {
    const met = decide(codes, factors).findings.filter(({ id }) => id.startsWith('evaluation.met'));
    expect(met.map((f) => `${f.codes.join('+')} ${f.level}: ${f.text}`)).toEqual([text]);
    expect(met.map(({ source }) => source)).toEqual([ruleSet.evaluations.levels[0]?.sources[0]]);
  });

  it.each<[string, string[], Record<string, number | string>, string[]]>([
    [
      'leaves the levels of another kind as its own factors do',
      [...pt, ...ot],
      { personal: 0, profile: 'expanded' },
      ['97161', '97165', '97166'],
    ],
    [
      'keeps the levels of a kind of which nothing was told',
      [...pt, '97165'],
      { personal: 0 },
      ['97161', '97165'],
    ],
    [
      'leaves a visit with staff only out, which has no level',
      ['99211', '99212', '99213'],
      { minutes: 20 },
      ['99213'],
    ],
    [
      'keeps what was recorded where nothing that is left would fit',
      ['97162', '97163'],
      { personal: 0 },
      ['97162', '97163'],
    ],
    ['is no matter of a code alone', ['97163'], { personal: 0 }, ['97163']],
    ['is no matter of other services', ['97110', '97112'], { personal: 0 }, ['97110', '97112']],
  ])('%s', (_title, codes, factors, left) => expect(leftOf(codes, factors)).toEqual(left));

  it("of two kinds with factors told asks for neither kind's untold ones", () => {
    const phrase = ruleSet.ambiguous.findIndex(({ phrases }) => phrases.includes('eval'));
    const [ask] = evaluate(
      visit([
        { codes: [...pt, ...ot], open: 'visit-type', phrase, factors: { personal: 3, profile: 'extensive' } },
      ]),
      ruleSet,
    ).asks;
    expect(ask?.text).not.toContain('Not told yet');
  });
});
