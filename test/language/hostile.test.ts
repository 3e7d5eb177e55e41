import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/words/signs/normalize.ts';
import { tokenize } from '../../src/language/words/tokens.ts';
import { ask, draft, model } from './model.ts';

const words = [...model.lexicon.keys()];

describe('whatever is typed', () => {
  it('gives a reading for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => ask(text).intent.length > 0),
      { numRuns: 300 },
    );
  });

  it('gives a reading for any salad of the words of the field', () => {
    const salad = fc.array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom('97110', '98940-43', '20', 'min', '1:00-1:20', ',', '+', '-59', 'x2', '\n'),
      ),
      { maxLength: 40 },
    );
    const laws = (parts: string[]) => {
      for (const { codes, open, minutes, minutesBetween } of ask(parts.join(' ')).services) {
        // Of minutes whose words name nothing known only their number is known, or what it lies between ("2-59 min").
        const isTimed = minutes !== null || minutesBetween !== undefined;
        expect(codes.length > 0 || (open === 'activity' && isTimed)).toBe(true);
        expect(codes.length === 1 || open !== null).toBe(true);
        expect(minutes === null || (Number.isInteger(minutes) && minutes > 0)).toBe(true);
      }
    };
    fc.assert(fc.property(salad, laws), { numRuns: 300 });
  });

  it('names only codes that the rules describe', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) =>
        ask(parts.join(' ')).services.every(({ codes }) => codes.every((code) => model.ruleSet.codes[code])),
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['letters', 'x'.repeat(100_000)],
    ['misspelt words', 'theraputik '.repeat(9_000)],
    ['digits', '9 '.repeat(50_000)],
    ['codes', '97110 '.repeat(16_000)],
    ['services with minutes', 'TE 20 '.repeat(16_000)],
    ['open words', 'stairs walking balance squats '.repeat(3_000)],
    ['group words', 'group class '.repeat(8_000)],
    ['fillers', 'and of the '.repeat(9_000)],
    ['clock times', '1:00-'.repeat(20_000)],
    ['corrections', 'TE 20, actually gait 10, '.repeat(4_000)],
    ['what was done instead', 'not TE but gait 15, '.repeat(5_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
    ['line feeds', '\n'.repeat(100_000)],
  ])('reads a bounded part of 100 kB of %s', (_, noise) => {
    const read = draft(noise);
    expect(normalize(noise).length).toBeLessThan(15_000);
    expect(read.tokens.length).toBeLessThanOrEqual(2_000);
    expect(read.mentions.length).toBeLessThanOrEqual(60);
    expect(read.durations.length).toBeLessThanOrEqual(60);
  });

  it('reads the question at the end of a long message', () => {
    expect(ask(`${'she told me about her weekend. '.repeat(600)}\n97110 20 min`).services).toMatchObject([
      { codes: ['97110'], minutes: 20 },
    ]);
  });

  it.each([
    ['97140–59', ['97140', '-', '59']],
    ['20min', ['20', 'min']],
    ['x15', ['x', '15']],
    ['L4, T6', ['l4', ',', 't6']],
    ['“TE” w/ CMT', ['"', 'te', '"', 'with', 'cmt']],
    ['don’t', ['dont']],
    ['TE\u00a020', ['te', '20']],
    ['TE 💪 20', ['te', '20']],
  ])('parts %j into %j', (text, tokens) =>
    expect(tokenize(normalize(text)).map((token) => token.text)).toEqual(tokens),
  );
});
