import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/answer/answer-request.ts';
import { house } from '../support/house.ts';
import { request } from '../support/request.ts';
import { ruleSet } from '../support/rule-set.ts';
import { ask, context, firstLineOf } from './at-the-door.ts';

const denied = (denials: string[], codes: string[] = []) =>
  answerRequest(
    request({ intent: 'denial', denials, services: codes.map((code) => ({ codes: [code] })) }),
    context,
    house,
  ).answer;

describe('a denial', () => {
  it.each(Object.values(ruleSet.denials ?? {}).map((rule) => [rule.code, rule] as const))(
    '%s is told as the rules have it: what it says, what to check first, what never to do',
    (code, rule) => {
      const { text } = denied([code]);
      expect(text.startsWith(`${code}: ${rule.says}`)).toBe(true);
      const as = /^As (\w+)\./.exec(rule.checkFirst)?.[1];
      const check = as === undefined ? rule.checkFirst : ruleSet.denials?.[as]?.checkFirst;
      expect(text).toContain(`Check first: ${check}`);
      for (const never of rule.never) expect(text).toContain(never);
      expect(text.includes('Check with the payer.')).toBe(['low', 'recalled'].includes(rule.confidence));
    },
  );

  it('says who bears it where its group was named', () => {
    expect(firstLineOf(denied(['CO-97']))).toMatch(/^CO-97: .* CO: the clinic bears it/);
    expect(firstLineOf(denied(['97']))).not.toContain('bears');
  });

  it('of a visit stands before the lines as the rules have them, and their open question', () => {
    const { text, asks } = denied(['CO-97'], ['97140', '98941']);
    expect(text.indexOf('CO-97')).toBe(0);
    expect(text).toContain('By these rules:');
    expect(asks[0]?.id).toBe('region');
  });

  it.each([
    [
      'CO-97',
      ['97140', '98941'],
      /On this visit: NCCI 2024Q3 pays 98941, and 97140 beside it only where .*indicator 1/,
    ],
    ['236', ['97140', '97124'], /On this visit: NCCI 2024Q3 pays 97140 and not 97124 .*indicator 0/],
    ['CO-97', ['97110', '98941'], /On this visit: 97110 and 98941 .*no pair/],
    ['N56', ['97001'], /On this visit: 97001 ended on 2016-12-31/],
    ['197', ['98941'], /On this visit: .*authoriz/],
  ])('%s on %j says what of this visit it is about', (denial, codes, said) => {
    expect(denied([denial], codes).text.replaceAll('\n', ' ')).toMatch(said);
  });

  it('with a code that no rule describes says so', () => {
    expect(denied(['XX-999']).findings[0]?.text).toContain('XX-999 is described by no rule');
  });

  it('never shows a modifier as the way out', () => {
    expect(denied(['CO-97'], ['97140', '98941']).text).toContain(
      'Do not add a modifier because a line was denied',
    );
  });

  it('says what the payer itself is known to deny', () =>
    expect(ask('aetna denied 97530 billed with 97140, CO-97').text).toContain(
      'denied as second code of 97140',
    ));

  it('says nothing of the payer that is about another code', () =>
    expect(ask('aetna denied 97110 with CO-97').text).not.toContain('second code of 97140'));
});
