import { expect, it } from 'vitest';
import { visitOf } from '../../src/answer/visit-of.ts';
import type { Service } from '../../src/core/visit.ts';
import { ask } from '../language/model.ts';

/** Everything that can be told of a service: a field that is new in the type is asked for here. */
const told: Required<Service> = {
  codes: ['97110'],
  goal: 'strength',
  open: 'activity',
  phrase: 3,
  minutes: 15,
  contact: 'one-on-one',
  spinalRegions: 1,
  regions: ['cervical'],
  assistantMinutes: 5,
  unitsSaid: 1,
  modifiersSaid: ['GP'],
  discipline: 'ot',
  factors: { side: 2 },
  areas: 2,
  insertions: 1,
  unreported: true,
  togetherMinutes: 5,
  givenBy: 'assistant',
  minutesBetween: { least: 20, most: 25 },
};

it('a visit keeps all that was told of a service', () => {
  const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
  const { services } = visitOf({ ...ask('97110 15 min'), services: [told] }, context);
  expect(services).toEqual([told]);
});
