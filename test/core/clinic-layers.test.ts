import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { LineModifier, Service, Visit } from '../../src/core/visit.ts';
import { withClinicRules } from '../support/clinic.ts';
import { unsound } from '../support/sound.ts';
import { visit } from '../support/visit.ts';

const adjustment: Partial<Service> = { codes: ['98941'] };
const manual: Partial<Service> = { codes: ['97140'], minutes: 15 };
const tasks: Partial<Service> = { codes: ['97530'], minutes: 15 };
const exercise: Partial<Service> = { codes: ['97110'], minutes: 15 };
const exam: Partial<Service> = { codes: ['99213'] };
const elsewhere: Partial<Visit> = { regionOfTherapy: 'other' };
const therapist: Partial<Visit> = { payer: 'medicare', discipline: 'pt' };

/** A clinic with one rule of its own, on one modifier of one code. */
const clinicOf = (modifier: string, code: string, use: string) =>
  withClinicRules(
    [
      'asOf: 2026-11-02',
      'name: Riverside',
      'modifiers:',
      `  - modifier: "${modifier}"`,
      `    uses: [{ id: own, on: ["${code}"], ${use}, text: So we do it here. }]`,
    ].join('\n'),
  );

const words = ({ code, when, basis }: LineModifier): string => `${code} ${when} by ${basis.join('+')}`;

/** The modifier of the line, and what is said where the layers disagree. */
function told(rule: Parameters<typeof clinicOf>, services: Partial<Service>[], given: Partial<Visit>) {
  const [modifier, code] = rule;
  const rules = clinicOf(...rule);
  const decision = evaluate(visit(services, given), rules);
  expect(unsound(decision, rules)).toEqual([]);
  const line = decision.lines.find((one) => one.code === code);
  const said = decision.findings.find(({ id }) => id === `layers.${modifier}:${code}`);
  return {
    carried: line?.modifiers.find((m) => m.code === modifier),
    disagreement: said && [said.level, said.layer, said.text],
  };
}

describe('a clinic’s own rule against an earlier layer', () => {
  const never = 'when: never';
  const always = 'when: always';
  const ifPayerAsks = 'when: if-payer-asks, condition: payer';
  const ifDistinct = 'when: if-distinct, condition: region';
  const ifAttested = 'when: if-attested, condition: discipline';

  it.each<
    [string, Parameters<typeof clinicOf>, Partial<Service>[], Partial<Visit>, string | null, string, string]
  >([
    [
      'takes 59 off where the table opens a pair',
      ['59', '97140', never],
      [manual, adjustment],
      {},
      null,
      'The national rules: it goes on only where the services were distinct.',
      'it stays off',
    ],
    [
      'takes 25 off where an exam may be its own',
      ['25', '99213', never],
      [exam, adjustment],
      {},
      null,
      'The national rules: it goes on once somebody says that it is so.',
      'it stays off',
    ],
    [
      'puts GP on where the payer may ask',
      ['GP', '97110', always],
      [exercise],
      {},
      'GP always by payer+clinic',
      'The payer’s profile: it goes on only where the payer asks.',
      'it goes on the line',
    ],
    [
      'takes off what only the article wants',
      ['59', '97530', never],
      [tasks, adjustment],
      {},
      null,
      'The founding article: it goes on only where the payer asks.',
      'it stays off',
    ],
    [
      'waits for the payer with what was said to be distinct',
      ['59', '97140', ifPayerAsks],
      [manual, adjustment],
      elsewhere,
      '59 if-payer-asks by ncci+clinic',
      'The national rules: it goes on the line.',
      'it goes on only where the payer asks',
    ],
    [
      'waits for a word where the payer requires GP',
      ['GP', '97110', ifAttested],
      [exercise],
      therapist,
      'GP if-attested by cms+clinic',
      'The payer’s profile: it goes on the line.',
      'it goes on once somebody says that it is so',
    ],
  ])('%s', (_title, rule, services, given, carried, before, own) => {
    const [modifier, code] = rule;
    const found = told(rule, services, given);
    expect(found.carried ? words(found.carried) : null).toBe(carried);
    expect(found.disagreement).toEqual([
      'warn',
      'clinic',
      `${modifier} on ${code}: the layers disagree. ${before} The clinic’s own rule: ${own} ("So we do it here."). The clinic’s own rule is followed here.`,
    ]);
  });

  it.each<[string, Parameters<typeof clinicOf>, Partial<Service>[], Partial<Visit>, string | null]>([
    [
      'asks for what was said already',
      ['59', '97140', ifDistinct],
      [manual, adjustment],
      elsewhere,
      '59 always by ncci+clinic',
    ],
    [
      'asks for the same word',
      ['59', '97140', ifDistinct],
      [manual, adjustment],
      {},
      '59 if-distinct by ncci+clinic',
    ],
    [
      'waits for the payer as the profile does',
      ['GP', '97110', ifPayerAsks],
      [exercise],
      {},
      'GP if-payer-asks by payer+clinic',
    ],
    [
      'names what nobody else names',
      ['RT', '97124', ifPayerAsks],
      [{ codes: ['97124'], minutes: 15 }],
      {},
      'RT if-payer-asks by clinic',
    ],
    ['takes off what nobody puts on', ['XS', '97124', never], [{ codes: ['97124'], minutes: 15 }], {}, null],
    ['takes off what never belongs there', ['25', '98941', never], [exam, adjustment], {}, null],
  ])('disagrees with nobody where it %s', (_title, rule, services, given, carried) => {
    const found = told(rule, services, given);
    expect(found.carried ? words(found.carried) : null).toBe(carried);
    expect(found.disagreement).toBeUndefined();
  });

  it('never puts a modifier where it does not belong, and says so with both sides', () => {
    const found = told(
      ['25', '98941', 'when: if-attested, condition: separate-exam'],
      [exam, adjustment],
      {},
    );
    expect(found.carried).toBeUndefined();
    expect(found.disagreement).toEqual([
      'warn',
      'national',
      'The clinic’s own rule wants 25 on 98941 ("So we do it here."). The national rules: 25 belongs on the exam (E/M) only, never on an adjustment, on therapy or on a therapy evaluation. It is left out.',
    ]);
  });

  it('asks its own question', () => {
    const rules = clinicOf(
      'KX',
      '97110',
      'when: if-attested, condition: threshold, question: Did the front desk check the portal?',
    );
    const { asks } = evaluate(visit([exercise, { codes: ['97116'], minutes: 15 }]), rules);
    expect(asks.map(({ text }) => text)).toEqual(['Did the front desk check the portal?']);
  });
});

describe('a line that is full', () => {
  /** 59, GP, CQ and KX stand on it for certain. */
  const services: Partial<Service>[] = [
    { codes: ['97140'], minutes: 15, assistantMinutes: 15, regions: ['lumbar'] },
    { codes: ['98940'], regions: ['cervical'] },
  ];
  const given: Partial<Visit> = { ...therapist, spentThisYear: 2600, attested: { threshold: 'yes' } };
  const crowded = (use: string) => {
    const { findings } = evaluate(visit(services, given), clinicOf('RT', '97140', use));
    return findings.find(({ id }) => id === 'modifier.crowded:97140')?.text;
  };

  it('holds four modifiers', () => {
    expect(crowded('when: if-payer-asks, condition: payer')).toBeUndefined();
  });

  it('is said to hold no fifth, and which it would carry', () => {
    expect(crowded('when: always')).toBe(
      '97140 would carry 59, GP, CQ, KX, RT, and a line holds 4: those that change payment first. Check with the payer.',
    );
  });
});

describe('what a clinic knows better of a payer than the profile', () => {
  const knows = (payer: string, field: string, said: string) =>
    withClinicRules(
      [
        'asOf: 2026-11-02',
        'name: Riverside',
        'payers:',
        `  - payer: ${payer}`,
        `    ${field}: { ${said}, text: So our contract says. }`,
      ].join('\n'),
    );

  it.each([
    ['uhc', 'disciplineModifier', 'rule: if-payer-asks', 'plan-of-care', 'warn'],
    ['uhc', 'disciplineModifier', 'rule: required', 'plan-of-care', 'info'],
    ['commercial', 'disciplineModifier', 'rule: none', 'plan-of-care', 'info'],
    ['anthem', 'distinctModifier', 'prefers: general', 'distinct', 'warn'],
    ['anthem', 'distinctModifier', 'prefers: specific', 'distinct', 'info'],
    ['uhc', 'unitMethod', 'method: ama', 'unit-method', 'warn'],
    ['uhc', 'unitMethod', 'method: cms', 'unit-method', 'info'],
    ['aetna', 'unitMethod', 'method: ama', 'unit-method', 'info'],
  ])('%s, %s, %s: layers.%s is told as %s', (payer, field, said, id, level) => {
    const rules = knows(payer, field, said);
    const decision = evaluate(visit([manual, adjustment], { payer }), rules);
    expect(unsound(decision, rules)).toEqual([]);
    const found = decision.findings.filter((f) => f.id.startsWith('layers.'));
    expect(found.map((f) => [f.id, f.level, f.layer, f.source])).toEqual([
      [`layers.${id}`, level, 'clinic', 'CLINIC'],
    ]);
    expect(found[0]?.text).toContain('The clinic’s own rule says "So our contract says."');
  });

  it('GP of the clinic’s contract stands by its word', () => {
    const rules = knows('commercial', 'disciplineModifier', 'rule: required');
    const { lines, findings } = evaluate(visit([exercise]), rules);
    expect(lines[0]?.modifiers.map(words)).toEqual(['GP always by clinic']);
    expect(findings.find(({ id }) => id === 'modifier.plan-of-care:97110')?.layer).toBe('clinic');
  });

  it('a method of the clinic’s contract is told as the clinic’s', () => {
    const told = (rules: ReturnType<typeof knows>) =>
      evaluate(visit([exercise], { payer: 'aetna' }), rules).findings.find(({ id }) => id === 'payer.method');
    const own = told(knows('aetna', 'unitMethod', 'method: ama'));
    expect([own?.layer, own?.text]).toEqual([
      'clinic',
      'Aetna (commercial) counts units by the AMA method, each code alone.',
    ]);
    expect(told(knows('uhc', 'unitMethod', 'method: ama'))?.layer).toBe('payer');
  });

  it('the clinic’s own word is a source of the year it was checked', () => {
    expect(knows('aetna', 'unitMethod', 'method: ama').sources.CLINIC).toMatchObject({
      title: "Riverside: the clinic's own rules",
      publisher: 'Riverside',
      where: 'the clinic’s own rule file',
      year: '2026',
    });
  });
});

describe('two earlier layers that name one modifier', () => {
  it('stand together under the firmer one, the national first', () => {
    const { lines } = evaluate(
      visit([tasks, adjustment, { codes: ['97150'] }]),
      clinicOf('RT', '97124', 'when: never'),
    );
    expect(lines[0]?.modifiers.map(words)).toEqual([
      '59 if-distinct by ncci+article',
      'GP if-payer-asks by payer',
    ]);
  });
});
