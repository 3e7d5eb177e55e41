import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerRequest } from '../../src/answer/answer-request.ts';
import { intentIds } from '../../src/language/intent-ids.ts';
import { answerSchema } from '../support/answer-schema.ts';
import { house } from '../support/house.ts';
import { request } from '../support/request.ts';
import { ruleSet } from '../support/rule-set.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
const answer = (given: Parameters<typeof request>[0]): Answer =>
  answerRequest(request(given), context, house).answer;

const groupWithAdjustment = {
  services: [
    { codes: ['97112'], contact: 'group' as const, minutes: 25 },
    { codes: ['98940', '98941', '98942'], open: 'cmt-regions' as const },
  ],
};

describe('what was not surely understood', () => {
  it.each([
    [{ services: [{ codes: ['97110'], minutes: 20 }] }, 'I read: 97110 (20 minutes).'],
    [
      { services: [{ codes: ['98940', '98941', '98942'] }], payer: 'humana' },
      'I read: 98940, 98941 or 98942, Humana',
    ],
    [{ denials: ['CO-97'] }, 'I read: denial CO-97.'],
    [{}, 'I could not make out a code, a service, minutes or a payer in that.'],
  ])('%j', (understood, says) =>
    expect(answer({ ...understood, intent: 'help', sure: false }).text).toContain(says),
  );
});

describe('the reply for people', () => {
  it('begins with the claim line and why', () => {
    expect(answer(groupWithAdjustment).text.split('\n')[0]).toMatch(
      /^97150 × 1 — two or more patients at once/,
    );
  });

  it('asks what is open, as one question with its choices', () => {
    expect(answer(groupWithAdjustment).text).toContain(
      'How many spinal regions were adjusted? [1–2] [3–4] [5]',
    );
  });

  it('says what it had been, one-on-one', () => {
    expect(answer(groupWithAdjustment).text).toContain('Had it been one-on-one: 97112 × 2 (25 minutes).');
  });

  it('names what was assumed and how old the table is', () => {
    const { text } = answer(groupWithAdjustment);
    expect(text).toMatch(/Assumed: a commercial plan.*date of service 2026-11-23/);
    expect(text).toContain('NCCI 2024Q3, 9 quarters older');
  });

  it('says a verdict with what it hangs on', () => {
    const said = answer({ intent: 'check-pair', services: [{ codes: ['97140'] }, { codes: ['98941'] }] });
    expect(said.text).toMatch(/^Yes, on a condition\. 97140: 59 or XS, only if it was in another region/);
    expect(said.asks[0]?.id).toBe('region');
  });

  it('says what was read otherwise than typed', () => {
    const said = answer({
      corrections: [{ typed: '97353', read: '97535', why: 'slip' }],
      services: [{ codes: ['97535'], minutes: 15 }],
    });
    expect(said.text).toContain('97353 was read as 97535');
  });

  it('never cites what is only recalled', () => {
    for (const source of answer({ intent: 'explain-code', services: [{ codes: ['97112'] }] }).sources) {
      expect(ruleSet.sources[source.id]?.trust).not.toBe('recalled');
    }
  });

  it('compares by aim, and says that pay decides nothing', () => {
    const { text } = answer({
      intent: 'compare-codes',
      services: [{ codes: ['97110'] }, { codes: ['97530'] }],
    });
    expect(text).toContain('what a code pays decides nothing');
  });

  it.each([
    [
      'two by what speaks for each',
      ['97110', '97530'],
      /^Bill 97110 when the movement is for strength or stamina; 97530 when the aim is a whole task such as lifting a box\./,
    ],
    [
      'two of which the rules know only when it is one of them',
      ['97750', '97161'],
      /^97750 is for [^;]+; 97161 for PT evaluation, simplest\. Bill 97161 rather than 97750 when it is the evaluation or re-evaluation itself\./,
    ],
    [
      'three each against the others',
      ['97110', '97112', '97530'],
      /^Bill 97110 rather than 97112 when the aim is strength.*, and rather than 97530 when the movement is for strength or stamina\. Bill 97112 rather than/,
    ],
    [
      'two that nothing tells apart but what they are',
      ['98941', '98943'],
      /^98941 is for adjustment, 3–4 regions; 98943 for extraspinal adjustment\./,
    ],
  ] as const)('tells apart %s', (_, codes, first) => {
    const { text } = answer({ intent: 'compare-codes', services: codes.map((code) => ({ codes: [code] })) });
    expect(text).toMatch(first);
  });

  it('declines without any code, unit or modifier', () => {
    const said = answer({ intent: 'out-of-scope', services: [{ codes: ['97110'], minutes: 20 }] });
    expect(said).toMatchObject({
      status: 'out-of-scope',
      codes: [],
      lines: [],
      pairs: [],
      verdict: null,
      checklist: [],
    });
    expect(said.text).not.toMatch(/\d{5}|modifier \w\w\b/);
  });

  it.each(ruleSet.outOfScope.map((item, index) => [item.say, index] as const))(
    'next door: "%s" names no code',
    (_say, nextDoor) => {
      expect(answer({ intent: 'out-of-scope', nextDoor }).text).not.toMatch(/\b\d{5}\b/);
    },
  );

  it('asks when nothing is known', () => {
    expect(answer({}).status).toBe('needs-input');
    expect(answer({ sure: false }).status).toBe('needs-input');
  });
});

describe('every intent', () => {
  const visits = [
    [],
    [{ codes: ['97110'], minutes: 20 }],
    [{ codes: ['97140'] }, { codes: ['98941'] }],
    [{ codes: ['97110', '97112'], open: 'activity' as const, minutes: 15 }],
    groupWithAdjustment.services,
    [{ codes: ['97161'] }, { codes: ['98940'] }, { codes: ['99213'] }],
  ];
  const cases = intentIds.flatMap((intent) =>
    visits.flatMap((services, i) => ruleSet.payers.map((p) => [intent, i, p.payer, services] as const)),
  );

  it.each(cases)('%s, visit %i, payer %s: an answer of the agreed shape', (intent, _i, payer, services) => {
    const said = answerRequest(request({ intent, payer, services: [...services] }), context, house).answer;
    answerSchema.parse(said);
    expect(said.text.length).toBeLessThan(6000);
    const ids = said.findings.map((f) => f.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
