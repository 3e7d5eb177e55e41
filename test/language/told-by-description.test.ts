import { describe, expect, it } from 'vitest';
import { ask } from '../answer/at-the-door.ts';

describe('a modifier told by what it says', () => {
  it.each([
    ['which modifier is for a voluntary ABN', ['GX']],
    [
      'hab and rehab have modifiers of their own, habilitative and rehabilitative, which are they',
      ['96', '97'],
    ],
    ['what modifier shows a PT plan of care', ['GP']],
    ['modifier for a locum chiropractor', ['Q6']],
    ['X modifier when they came back later that day', ['XE']],
    ['what modifier if we forgot the ABN', ['GZ']],
  ])('%j', (question, modifiers) => {
    const { intent, findings } = ask(question);
    expect(intent).toBe('find-modifier');
    for (const code of modifiers) expect(findings.map(({ id }) => id)).toContain(`modifier.${code}.is`);
  });

  it('is none where services stand beside: the visit decides', () =>
    expect(
      ask('what modifier for 97110 beside 98941, PT plan of care').findings.map(({ id }) => id),
    ).not.toContain('modifier.GP.is'));
});

describe('a denial told without its code', () => {
  it.each([
    ['uhc denied it as a duplicate', '18'],
    ['97110 was rejected for timely filing', '29'],
    ['denied, no auth on file', '197'],
  ])('%j is reason %s', (question, reason) =>
    expect(ask(question).findings.map(({ id }) => id)).toContain(`denial.${reason}.says`),
  );
});

describe('a subject told by words that stand apart', () => {
  it.each([
    ['does the PT need to be in the building when the PTA treats medicare pts', 'general supervision'],
    ['what percent does medicare knock off when the assistant does it', '85 %'],
    ['does setup and cleanup time count', 'not preparation'],
  ])('%j', (question, words) => expect(ask(question).text).toContain(words));

  it('is none in talk that only shares a word with it', () =>
    expect(ask('patient video called us about her bill').intent).not.toBe('payer-rules'));

  it('is none where another desk is asked', () =>
    expect(ask('can our lmt get an npi under the doctor').status).toBe('out-of-scope'));
});

describe('what is attested in the words of every day', () => {
  const modifiers = (question: string) =>
    ask(question, { payer: 'medicare' }).lines.flatMap((line) => line.modifiers.map(({ code }) => code));
  it.each([
    ['98941, she comes just to feel good and did sign the notice', ['GA']],
    ['98940 only to stay loose, nobody got a notice signed', ['GZ']],
  ])('%j', (question, expected) => expect(modifiers(question)).toEqual(expected));
});

describe('the note for a modifier', () => {
  it.each([
    ['what must the record show for KX', 'KX: '],
    ['what note backs up a 25', '25: '],
  ])('%j', (question, start) => {
    const { intent, checklist } = ask(question);
    expect(intent).toBe('document');
    expect(checklist[0]?.text.startsWith(start)).toBe(true);
  });
});

describe('another desk', () => {
  it.each([
    'LLC or S corp for a mobile PT business',
    'two views of the neck before we adjusted. what is the x-ray code',
    'our PTA asked for a raise after a year. what would be fair?',
    'whos on call this weekend, and why is the 9:30 double booked',
  ])('%j is declined', (question) => expect(ask(question).status).toBe('out-of-scope'));
});

describe('a payer that names a service without settling it', () => {
  it('tells what is known: massage and Florida', () =>
    expect(ask('florida pip massage covered?').text).toContain('exclude massage'));
});
