import { describe, expect, it } from 'vitest';
import type { Draft, DraftLine } from '../../src/core/draft.ts';
import type { Joined } from '../../src/core/modifiers/join-layers.ts';
import { type Modified, noteFindings } from '../../src/core/modifiers/note-findings.ts';
import { exclude, standTogether } from '../../src/core/modifiers/stand-together.ts';
import { ruleSet } from '../support/rule-set.ts';

type Entry = Joined['modifiers'][number];

/** "GA always": a modifier as the layers left it. */
function stands(words: string, more: Partial<Entry> = {}): Entry {
  const [code = '', when] = words.split(' ') as [string, Entry['when']];
  return {
    ...{ code, when, basis: ['cms'], instead: [], opens: [] },
    condition: when === 'always' ? null : 'notice',
    ...more,
  };
}

const payerOf = (id: string): Draft['payer'] => {
  const found = ruleSet.payers.find((profile) => profile.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

const draftFor = (payer: string) =>
  ({ payer: payerOf(payer), visit: { discipline: 'pt' }, lines: [] }) as unknown as Draft;

const lineOf = (code: string) =>
  ({ code, candidates: [code], rule: ruleSet.codes[code], service: {} }) as unknown as DraftLine;

const together = (entries: Entry[], payer = 'medicare_b_therapist') =>
  standTogether(entries, lineOf('97110'), draftFor(payer), ruleSet);

describe('modifiers of one line', () => {
  it.each<[string, Entry[], string[]]>([
    ['one alone', [stands('KX always')], ['KX always']],
    ['two that go together', [stands('GP always'), stands('KX always')], ['GP always', 'KX always']],
    [
      'a certain one leaves no room for an open one, and brings its plan of care',
      [stands('GY always'), stands('KX if-attested')],
      ['GY always', 'GP always'],
    ],
    ['whichever stands first', [stands('KX if-attested'), stands('GY always')], ['GY always', 'GP always']],
    [
      'two open ones wait side by side',
      [stands('GA if-attested'), stands('GZ if-attested')],
      ['GA if-attested', 'GZ if-attested'],
    ],
    ['of two certain ones the first stays', [stands('GA always'), stands('GZ always')], ['GA always']],
    [
      'of three certain ones too',
      [stands('GZ always'), stands('GA always'), stands('KX always')],
      ['GZ always'],
    ],
    [
      'a plan of care that is there already becomes as firm as what brings it',
      [stands('GP if-payer-asks'), stands('GY always')],
      ['GP always', 'GY always'],
    ],
    [
      'and no less firm than it was',
      [stands('GP always'), stands('GY if-attested')],
      ['GP always', 'GY if-attested'],
    ],
    ['the voluntary notice waits for the wanted denial', [stands('GX always')], []],
    [
      'and is no firmer than it',
      [stands('GX always'), stands('GY if-attested')],
      ['GX if-attested', 'GY if-attested', 'GP if-attested'],
    ],
    [
      'nor less firm than it was',
      [stands('GX if-attested'), stands('GY always')],
      ['GX if-attested', 'GY always', 'GP always'],
    ],
  ])('%s', (_, entries, told) => {
    const left = together(entries).modifiers.map(({ code, when }) => `${code} ${when}`);
    expect(left).toEqual(told);
  });

  it('say that two which both stand for certain cannot both be so, and where that is written', () => {
    const [told, second] = together([stands('GA always'), stands('GZ always')]).findings;
    expect(second).toBeUndefined();
    expect(told).toMatchObject({
      id: 'modifier.GA-GZ.never-together:97110',
      level: 'stop',
      text: 'GA and GZ never stand on one line of 97110: what they say cannot both be so.',
      source: ruleSet.modifiers.GZ?.sources[0],
    });
  });

  it('say nothing of an open one that gives way', () =>
    expect(together([stands('GY always'), stands('KX if-attested')]).findings).toEqual([]));

  it.each<[string, string, boolean]>([
    ['GA', 'medicare_b_therapist', true],
    ['GA', 'uhc_optum', false],
    ['59', 'uhc_optum', true],
  ])('exclude each other where the payer says so: %s for %s %s', (code, payer, is) => {
    const other = ruleSet.modifiers[code]?.notWith[0] ?? '';
    expect(exclude(ruleSet.modifiers[code], other, draftFor(payer))).toBe(is);
    expect(exclude(ruleSet.modifiers[code], code, draftFor(payer))).toBe(false);
    expect(exclude(undefined, other, draftFor(payer))).toBe(false);
  });
});

describe('what the note needs for a modifier', () => {
  const sentence = ruleSet.modifiers.KX?.noteSentence;
  const line = (code: string, ...modifiers: Entry[]): Modified => ({ codes: [code], modifiers });
  const told = (...lines: Modified[]) =>
    noteFindings(lines, ruleSet).map(({ codes, text }) => `${codes.join('+')}: ${text}`);
  const needed = `KX needs this in the note, if the clinician can say it: "${sentence}"`;
  const open = `If the clinician says yes to KX, the note needs: "${sentence}"`;

  it.each<[string, Modified[], string[]]>([
    ['one that stands', [line('97110', stands('KX always'))], [`97110: ${needed}`]],
    ['one that is open', [line('97110', stands('KX if-attested'))], [`97110: ${open}`]],
    [
      'two lines of one modifier are one sentence',
      [line('97110', stands('KX always')), line('97140', stands('KX always'))],
      [`97110+97140: ${needed}`],
    ],
    [
      'a code is named once',
      [line('97110', stands('KX always')), line('97110', stands('KX always'))],
      [`97110: ${needed}`],
    ],
    [
      'what stands and what is open are two',
      [line('97110', stands('KX always')), line('97140', stands('KX if-attested'))],
      [`97110: ${needed}`, `97140: ${open}`],
    ],
    ['one without a sentence', [line('97110', stands('ZZ always'))], []],
  ])('%s', (_, lines, expected) => expect(told(...lines)).toEqual(expected));

  it('is another sentence for each kind of pair that it opens', () => {
    const kinds = (ruleSet.modifiers['59']?.opens ?? []).filter(({ noteSentence }) => noteSentence);
    const [one, other] = kinds;
    if (!one || !other) throw new RangeError('59');
    const [told59, second] = noteFindings(
      [
        line('97140', stands('59 always', { opens: [one.kind] })),
        line('97124', stands('59 always', { opens: [other.kind] })),
      ],
      ruleSet,
    );
    expect(told59).toMatchObject({ id: 'note:59:97140', source: ruleSet.modifiers['59']?.sources[0] });
    expect([told59?.text, second?.text]).toEqual(
      [one, other].map(
        (kind) => `59 needs this in the note, if the clinician can say it: "${kind.noteSentence}"`,
      ),
    );
    const [both] = noteFindings(
      [line('97140', stands('59 always', { opens: [one.kind, other.kind] }))],
      ruleSet,
    );
    expect(both?.text).toContain(`"${one.noteSentence} ${other.noteSentence}"`);
  });
});
