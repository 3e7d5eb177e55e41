import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonWriter, type Press, readButton } from '../../src/slack/button-value.ts';
import { noRules } from './door.ts';
import { anyRequest, emptyRequest } from './requests.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
const write = ({ request, context: around, ...purpose }: Press) =>
  buttonWriter(request, around, noRules)(purpose);
const read = (value: string | undefined) => readButton(value, noRules);
const press = (more: Partial<Press> = {}): Press => ({
  request: emptyRequest,
  context,
  view: 'answer',
  settles: null,
  ...more,
});

describe('the value of a button', () => {
  it('carries a visit there and back, within what Slack allows', () => {
    const presses = fc.record<Press>({
      request: anyRequest(),
      context: fc.constant(context),
      view: fc.constantFrom('answer', 'why', 'checklist'),
      settles: fc.option(fc.constant({ ask: 'cmt-regions' as const, choice: '3–4' }), { nil: null }),
    });
    fc.assert(
      fc.property(presses, (one) => {
        const value = write(one);
        expect(value).not.toBeNull();
        expect(value?.length).toBeLessThanOrEqual(2000);
        expect(read(value ?? '')).toEqual(one);
      }),
    );
  });

  it('is small for an everyday visit', () => {
    const service = {
      ...{ codes: ['97112'], goal: null, open: null, minutes: 25, contact: null, spinalRegions: null },
      ...{ regions: [], assistantMinutes: null, unitsSaid: null, modifiersSaid: [] },
    };
    const value = write(press({ request: { ...emptyRequest, services: [service, service] } }));
    expect(value?.length).toBeLessThan(150);
  });

  it('is refused for a visit that does not fit, so that the message goes without buttons', () => {
    const many = fc.sample(anyRequest(1), 200).flatMap((request) => request.services);
    expect(write(press({ request: { ...emptyRequest, services: many } }))).toBeNull();
  });

  it('leaves behind what is no code, since it holds words of the asker', () => {
    const request = {
      ...emptyRequest,
      corrections: [{ typed: 'ninety seven one ten', read: '97110', why: 'dictated' as const }],
      unknownCodes: ['the usual one'],
    };
    const value = write(press({ request })) ?? '';
    expect(value).not.toMatch(/ninety|usual/);
    expect(read(value)?.request).toEqual(emptyRequest);
  });

  it('is not read under other rules where it points into their lists, since it would mean another phrase', () => {
    const phrase = { phrases: ['e-stim'], choices: [], ask: 'attended' as const, question: '?', source: 'S' };
    const otherRules = { ...noRules, ambiguous: [phrase] };
    const pointing =
      write(press({ request: { ...emptyRequest, openPhrases: [{ service: 0, phrase: 3 }] } })) ?? '';
    const plain = write(press()) ?? '';
    expect(read(pointing)).not.toBeNull();
    expect(readButton(pointing, otherRules)).toBeNull();
    expect(readButton(plain, otherRules)).not.toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['an empty value', ''],
    ['no JSON', '97112'],
    ['another version', write(press())?.replace('"v":1', '"v":0')],
    ['a key of somebody else', write(press())?.replace('"v":1', '"v":1,"y":2')],
    ['a question that is never asked', write(press())?.replace('"v":1', '"v":1,"s":["shoe-size","9"]')],
    [
      'a sentence in the place of a code',
      write(press())?.replace('"i":', '"k":["Mrs Jones, born 1950"],"i":'),
    ],
    ['null', 'null'],
  ])('is not read where it holds %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});
