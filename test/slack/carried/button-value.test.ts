import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/language/request.ts';
import { buttonWriter, type Press, views } from '../../../src/slack/carried/button-value.ts';
import type { Course } from '../../../src/slack/carried/course.ts';
import { readButton } from '../../../src/slack/carried/read-button.ts';
import { noRules } from '../door.ts';
import { anyRequest, emptyRequest } from '../requests.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
/** Of what was pressed before nothing changes the request here: that is for the door to say. */
const write = ({ course, context: around, ...purpose }: Press) =>
  buttonWriter(course, around, noRules)(purpose);
const first = (request: Request): Course => ({ first: request, saidBy: {}, steps: [] });
const read = (value: string | undefined) => readButton(value, noRules);
const press = (more: Partial<Press> = {}): Press => ({
  course: first(emptyRequest),
  context,
  view: 'answer',
  settles: null,
  ...more,
});

describe('the value of a button', () => {
  it('carries a visit there and back, within what Slack allows', () => {
    const presses = fc.record<Press>({
      course: fc.record({
        first: anyRequest(),
        saidBy: fc.constantFrom({}, { region: 'U1' }),
        steps: fc.constantFrom([], [{ ask: 'region' as const, choice: 'Not sure', by: 'U2' }]),
      }),
      context: fc.constant(context),
      view: fc.constantFrom(...views),
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
    const value = write(press({ course: first({ ...emptyRequest, services: [service, service] }) }));
    expect(value?.length).toBeLessThan(150);
  });

  it('is refused for a visit that does not fit, so that the message goes without buttons', () => {
    const many = fc.sample(anyRequest(1), 200).flatMap((request) => request.services);
    expect(write(press({ course: first({ ...emptyRequest, services: many }) }))).toBeNull();
  });

  it('leaves behind what is no code, since it holds words of the asker', () => {
    const request = {
      ...emptyRequest,
      corrections: [{ typed: 'ninety seven one ten', read: '97110', why: 'dictated' as const }],
      unknownCodes: ['the usual one'],
    };
    const value = write(press({ course: first(request) })) ?? '';
    expect(value).not.toMatch(/ninety|usual/);
    expect(read(value)?.course.first).toEqual(emptyRequest);
  });

  it('is not read under other rules where it points into their lists, since it would mean another phrase', () => {
    const phrase = { phrases: ['e-stim'], choices: [], ask: 'attended' as const, question: '?', source: 'S' };
    const otherRules = { ...noRules, ambiguous: [phrase] };
    const pointing =
      write(press({ course: first({ ...emptyRequest, openPhrases: [{ service: 0, phrase: 3 }] }) })) ?? '';
    const plain = write(press()) ?? '';
    expect(read(pointing)).not.toBeNull();
    expect(readButton(pointing, otherRules)).toBeNull();
    expect(readButton(plain, otherRules)).not.toBeNull();
  });

  it('of the version before is read as well: its buttons still hang in channels', () => {
    const old = '{"v":1,"q":{"i":"code-visit"},"x":["commercial","pt","2026-11-20"],"s":["group","Group"]}';
    expect(read(old)).toEqual({
      course: first(emptyRequest),
      context: { payer: 'commercial', discipline: 'pt', today: '2026-11-20' },
      view: 'answer',
      settles: { ask: 'group', choice: 'Group' },
    });
  });

  it('lets go of single presses where they take too much room, and keeps who said what', () => {
    const steps = Array.from({ length: 60 }, () => ({
      ask: 'region' as const,
      choice: 'Another region',
      by: 'U7',
    }));
    const now = { ...emptyRequest, regionOfTherapy: 'other' as const };
    const value = buttonWriter({ first: emptyRequest, saidBy: {}, steps }, context, noRules, now)(press());
    expect(read(value ?? '')?.course).toEqual({ first: now, saidBy: { region: 'U7' }, steps: [] });
  });

  it.each([
    ['nothing', undefined],
    ['an empty value', ''],
    ['no JSON', '97112'],
    ['another version', write(press())?.replace('"v":3', '"v":4')],
    ['a key of somebody else', write(press())?.replace('"v":3', '"v":3,"y":2')],
    ['a question that is never asked', write(press())?.replace('"v":3', '"v":3,"s":["shoe-size","9"]')],
    [
      'a sentence in the place of a code',
      write(press())?.replace('"i":', '"k":["Mrs Jones, born 1950"],"i":'),
    ],
    ['null', 'null'],
  ])('is not read where it holds %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});
