import fc from 'fast-check';
import { choices } from '../../src/core/choices.ts';
import type { AskId } from '../../src/core/visit.ts';
import type { Request } from '../../src/language/request.ts';
import { request } from '../support/request.ts';

const code = fc.constantFrom('97110', '97112', '97150', '98941', 'G0283', '20560');
const modifier = fc.constantFrom('59', 'XS', 'GP', 'AT');
const region = fc.constantFrom('cervical', 'lumbar', 'upper limb', 'lower-limb');
const minutes = fc.integer({ min: 0, max: 600 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const askIds = Object.keys(choices) as AskId[];
const ask = fc.constantFrom(...askIds);

const always = fc.record({
  codes: few(code),
  goal: maybe(fc.constantFrom('strength', 'balance')),
  open: maybe(ask),
  minutes: maybe(minutes),
  contact: maybe(fc.constantFrom('one-on-one', 'group')),
  spinalRegions: maybe(fc.integer({ min: 1, max: 5 })),
  regions: few(region),
  assistantMinutes: maybe(minutes),
  unitsSaid: maybe(fc.integer({ min: 1, max: 8 })),
  modifiersSaid: few(modifier),
});

/** What few visits say: it is there only where it was said. */
const rarely = fc.record(
  {
    discipline: fc.constantFrom('pt' as const, 'ot' as const),
    areas: fc.integer({ min: 1, max: 5 }),
    insertions: fc.integer({ min: 0, max: 3 }),
    togetherMinutes: minutes,
  },
  { requiredKeys: [], noNullPrototype: true },
);

const service = fc.tuple(always, rarely).map(([said, more]) => ({ ...said, ...more }));

const aroundTime = fc.record(
  {
    timedMinutes: minutes,
    partHours: fc.constantFrom('whole' as const, 'half' as const),
    sharedPart: fc.integer({ min: 1, max: 120 }),
    timeToPlace: fc.integer({ min: 1, max: 120 }),
    spentThisYear: fc.integer({ min: 0, max: 9_999 }),
    leftOff: fc.array(modifier, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Any Request that language can make, of at most `services` services. */
export const anyRequest = (services = 4): fc.Arbitrary<Request> =>
  fc.tuple(everyday(services), aroundTime).map(([said, more]) => ({ ...said, ...more }));

const everyday = (services: number): fc.Arbitrary<Request> =>
  fc.record<Request>({
    intent: fc.constantFrom('code-visit', 'count-units', 'check-pair', 'help', 'out-of-scope'),
    sure: fc.boolean(),
    services: fc.array(service, { maxLength: services }),
    payer: maybe(fc.constantFrom('medicare', 'uhc', 'workers-comp')),
    discipline: maybe(fc.constantFrom('chiropractic', 'pt', 'ot')),
    dateOfService: maybe(fc.constantFrom('2024-08-01', '2026-11-23')),
    totalMinutes: maybe(minutes),
    regionOfTherapy: maybe(fc.constantFrom('same', 'other')),
    timeOfServices: maybe(fc.constantFrom('same', 'separate')),
    care: maybe(fc.constantFrom('active', 'maintenance')),
    attested: fc.dictionary(ask, fc.constantFrom('yes', 'no', 'unsure'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    modifiers: few(modifier),
    corrections: few(
      fc.record({
        typed: fc.constantFrom('97353', '97101'),
        read: code,
        why: fc.constantFrom('slip', 'one-digit'),
      }),
    ),
    denials: fc.array(fc.constantFrom('CO-97', '97', 'N362', 'MA130'), { minLength: 1, maxLength: 3 }),
    unknownCodes: few(fc.constantFrom('12345', '99999')),
    nextDoor: maybe(fc.nat(20)),
    openPhrases: few(fc.record({ service: fc.nat(3), phrase: fc.nat(40) })),
  });

/** A Request in which nothing was said. */
export const emptyRequest: Request = request({});
