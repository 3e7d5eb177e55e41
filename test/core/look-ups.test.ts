import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { findingsOf } from '../../src/core/findings-of.ts';
import { limitsOf } from '../../src/core/limits/limits-of.ts';
import { thresholdFigure } from '../../src/core/limits/threshold-figure.ts';
import { choosePayer } from '../../src/core/payer/choose-payer.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { topicFindings } from '../../src/core/topic-findings.ts';
import type { Discipline } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { unsound } from '../support/sound.ts';
import { visit } from '../support/visit.ts';

const today = '2026-11-23';

describe('what is said of a subject', () => {
  const told = (topic: string, payer: string | null, discipline: Discipline, dateOfService = today) =>
    topicFindings(
      topic,
      {
        payer,
        discipline,
        dateOfService,
        profile: choosePayer(ruleSet.payers, payer ?? 'medicare', discipline),
      },
      ruleSet,
    );

  it.each([
    ['aide', 'medicare', 'pt', ['aide-1 payer', 'aide-3 payer', 'aide-2 national']],
    ['aide', 'aetna', 'pt', ['aide-2 national', 'aide-1 payer', 'aide-3 payer']],
    ['aide', null, 'pt', ['aide-1 payer', 'aide-2 national', 'aide-3 payer']],
    [
      'assistant-payment',
      'medicare',
      'ot',
      ['assistant-payment.profile-1 payer', 'assistant-payment-1 payer', 'assistant-payment-2 national'],
    ],
    // What other plans do, each in its way, comes behind what the payer says of the other profession.
    [
      'assistant-payment',
      'medicare',
      'chiropractic',
      ['assistant-payment-1 payer', 'assistant-payment-2 national'],
    ],
    [
      'progress-report',
      'medicare',
      'chiropractic',
      ['progress-report-1 payer', 'progress-report-2 national'],
    ],
    ['progress-report', null, 'chiropractic', ['progress-report-2 national', 'progress-report-1 payer']],
    ['daily-note', 'medicare', 'chiropractic', ['daily-note-2 payer', 'daily-note-1 payer']],
    ['opting-out', 'medicare', 'pt', ['opting-out-2 payer', 'opting-out-1 payer']],
    [
      'daily-limit',
      'aetna',
      'pt',
      [
        'daily-limit.profile-1 payer',
        'daily-limit.profile-2 payer',
        'daily-limit-2 national',
        'daily-limit-1 payer',
      ],
    ],
    ['no such subject', 'medicare', 'pt', []],
  ] as const)('%s, for %s and %s: what holds for the asker first', (topic, payer, discipline, ids) => {
    const found = told(topic, payer, discipline);
    expect(found.map(({ id, layer }) => `${id.replace('topic.', '')} ${layer}`)).toEqual(ids);
  });

  it('names its codes where it holds for the asker, and none where it holds for others', () => {
    const codesOf = (discipline: Discipline) =>
      told('level-of-therapy-evaluation', null, discipline).map(({ codes }) => codes.join(' '));
    expect(codesOf('pt')).toEqual(['97161 97162 97163', '']);
    expect(codesOf('ot')).toEqual(['97165 97166 97167', '']);
  });

  it('is an answer in whole sentences, each with a source that the rules list, for every subject', () => {
    for (const { id } of ruleSet.topics ?? [])
      for (const payer of [null, 'medicare', 'uhc']) {
        const findings = told(id, payer, 'pt');
        expect(findings.filter(({ level }) => level !== 'answer' && level !== 'warn')).toEqual([]);
        expect(unsound({ findings, lines: [], asks: [], checklist: [] })).toEqual([]);
      }
  });

  it('names the payer whose profile it reads', () => {
    expect(told('authorization', 'uhc', 'pt')[0]?.text).toMatch(
      /^UnitedHealthcare \/ Optum .*: Prior authorization: It differs by plan and state; several therapy codes/,
    );
  });

  it.each([
    ['pt', today, /^Medicare therapy of 2026: KX from 2,480 dollars on \(PT and speech therapy together\)/],
    ['ot', today, /^Medicare therapy of 2026: KX from 2,480 dollars on \(OT alone\), never before\. /],
    ['ot', '2025-03-02', /^Medicare therapy of 2025: KX from 2,410 dollars on \(OT alone\)/],
    ['pt', '2031-03-02', /^The therapy threshold of 2031 is not known here: read it off the CMS/],
  ] as const)('the therapy threshold begins with the figure for %s on %s', (discipline, day, figure) => {
    const [first, next] = told('therapy-threshold', 'medicare', discipline, day);
    expect(first?.text).toMatch(figure);
    expect(first?.level).toBe('answer');
    expect(next?.id).toBe('topic.therapy-threshold-1');
  });

  it('a figure that is only recalled, or that no rule explains, sends to the payer once', () => {
    const asked = { dateOfService: today, discipline: 'pt' as const };
    const withFigures = (confidence: 'high' | 'low' | 'recalled', explained: boolean): RuleSet => {
      const { thresholdScope, ...rest } = ruleSet;
      return {
        ...(explained ? ruleSet : rest),
        thresholds: (ruleSet.thresholds ?? []).map((figures) => ({ ...figures, confidence })),
      };
    };
    const sent = (rules: RuleSet) =>
      thresholdFigure(asked, rules).text.match(/check with the payer/gi)?.length ?? 0;
    expect(sent(withFigures('high', false))).toBe(0);
    expect(sent(withFigures('recalled', false))).toBe(1);
    expect(sent(withFigures('low', false))).toBe(1);
    expect(sent(withFigures('low', true))).toBe(1);
  });
});

describe('the Medicare limit of a code, asked for by itself', () => {
  it.each([
    ['98940', '1 unit a day. Over it, all units of the code that day are denied, and '],
    ['97110', '6 units a day. Over it, all units of the code that day are denied at first; '],
    ['97034', '2 units a day. Over it, all units of the code that day are denied at first; '],
  ])('%s: %s', (code, words) => {
    const [limit, ...more] = limitsOf([code], today, ruleSet);
    expect(more).toEqual([]);
    expect(limit).toMatchObject({
      id: `limit.is:${code}`,
      level: 'answer',
      codes: [code],
      source: 'NCCI_MUE',
    });
    expect(limit?.text).toContain(`Medicare’s limit for ${code} is ${words}`);
    expect(limit?.text).toContain('Bill only what was done');
  });

  it.each([
    ['97010', 'a limit of 0 is none to bill up to'],
    ['S8990', 'no table has it'],
  ])('%s has none: %s', (code) => {
    expect(limitsOf([code], today, ruleSet)).toEqual([]);
  });

  it('is said once of the codes that share it', () => {
    const told = limitsOf(['98940', '97110', '98941', '98942'], today, ruleSet);
    expect(told.map(({ codes }) => codes)).toEqual([['98940', '98941', '98942'], ['97110']]);
    expect(told[0]?.text).toContain('Medicare’s limit for 98940, 98941 or 98942 is 1 unit a day');
  });

  it('nothing is said where no table of limits is at hand', () => {
    expect(limitsOf(['97110'], today, { ...ruleSet, editions: [] })).toEqual([]);
  });
});

describe('why a line is as it is', () => {
  const decided = () =>
    evaluate(
      visit([
        { codes: ['97110'], minutes: 75, unitsSaid: 6 },
        { codes: ['97140'], minutes: 15, regions: ['cervical'] },
        { codes: ['98940'], regions: ['cervical'] },
      ]),
      ruleSet,
    );
  const levels = ['stop', 'warn', 'ask', 'answer', 'info'];
  const isGravestFirst = (found: { level: string }[]) => {
    const ranks = found.map(({ level }) => levels.indexOf(level));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  };

  it('is told by the findings that speak of it, the gravest first', () => {
    const decision = decided();
    const [exercise, manual] = decision.lines.map((line) => findingsOf(decision, line));
    expect(exercise?.map(({ id }) => id)).toContain('units.not-as-said:97110');
    expect(exercise?.map(({ id }) => id)).not.toContain('pair.same-region:98940+97140');
    expect(manual?.[0]?.id).toBe('pair.same-region:98940+97140');
    for (const [at, found] of [exercise, manual].entries()) {
      expect(found?.map(({ id }) => id).sort()).toEqual([...(decision.lines[at]?.because ?? [])].sort());
      isGravestFirst(found ?? []);
    }
  });

  it('without a line, what is said of the visit or the payer as a whole', () => {
    const decision = decided();
    const whole = findingsOf(decision);
    expect(whole.map(({ id }) => id)).toContain('payer.method');
    expect(whole).toHaveLength(decision.findings.filter(({ codes }) => codes.length === 0).length);
    expect(whole.every(({ codes }) => codes.length === 0)).toBe(true);
    isGravestFirst(whole);
  });
});
