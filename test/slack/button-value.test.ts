import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeButton, encodeButton, type Press } from '../../src/slack/button-value.ts';
import { anyRequest, emptyRequest } from './requests.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
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
        const value = encodeButton(one);
        expect(value).not.toBeNull();
        expect(value?.length).toBeLessThanOrEqual(2000);
        expect(decodeButton(value ?? '')).toEqual(one);
      }),
    );
  });

  it('is small for an everyday visit', () => {
    const service = {
      ...{ codes: ['97112'], goal: null, open: null, minutes: 25, contact: null, spinalRegions: null },
      ...{ regions: [], assistantMinutes: null, unitsSaid: null, modifiersSaid: [] },
    };
    const value = encodeButton(press({ request: { ...emptyRequest, services: [service, service] } }));
    expect(value?.length).toBeLessThan(150);
  });

  it('is refused for a visit that does not fit, so that the message goes without buttons', () => {
    const many = fc.sample(anyRequest(1), 200).flatMap((request) => request.services);
    expect(encodeButton(press({ request: { ...emptyRequest, services: many } }))).toBeNull();
  });

  it('leaves behind what is no code, since it holds words of the asker', () => {
    const request = {
      ...emptyRequest,
      corrections: [{ typed: 'ninety seven one ten', read: '97110', why: 'dictated' as const }],
      unknownCodes: ['the usual one'],
    };
    const value = encodeButton(press({ request })) ?? '';
    expect(value).not.toMatch(/ninety|usual/);
    expect(decodeButton(value)?.request).toEqual(emptyRequest);
  });

  it.each([
    ['nothing', undefined],
    ['an empty value', ''],
    ['no JSON', '97112'],
    ['another version', encodeButton(press())?.replace('"v":1', '"v":0')],
    ['a key of somebody else', encodeButton(press())?.replace('"v":1', '"v":1,"y":2')],
    [
      'a question that is never asked',
      encodeButton(press())?.replace('"v":1', '"v":1,"s":["shoe-size","9"]'),
    ],
    [
      'a sentence in the place of a code',
      encodeButton(press())?.replace('"i":', '"k":["Mrs Jones, born 1950"],"i":'),
    ],
    ['null', 'null'],
  ])('is not read where it holds %s', (_, value) => {
    expect(decodeButton(value)).toBeNull();
  });
});
