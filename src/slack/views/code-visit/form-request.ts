import type { RuleSet } from '../../../core/rule-set.ts';
import type { Service } from '../../../core/visit.ts';
import type { Request } from '../../../language/request.ts';
import { codeOfExtraspinal, codeOfSpine } from './adjustment-codes.ts';
import { readMinutes } from './form-problems.ts';
import { extraspinal, type VisitForm } from './visit-form.ts';

const nothingSaid: Request = {
  ...{ intent: 'code-visit', sure: true, services: [], payer: null, discipline: null, dateOfService: null },
  ...{ totalMinutes: null, regionOfTherapy: null, timeOfServices: null, care: null, attested: {} },
  ...{ modifiers: [], corrections: [], unknownCodes: [], nextDoor: null, openPhrases: [] },
};

/**
 * The request that a form makes: what stands in it is said, the rest is not. Rows without a service are left out, minutes
 * that cannot be read count as not said.
 *
 * @example formRequest({ rows: [], regions: ['cervical', 'lumbar'], payer: 'uhc', date: '2026-11-23' }, rules).services
 * // [{ codes: ['98940'], spinalRegions: 2, regions: ['cervical', 'lumbar'], … }]
 */
export function formRequest({ rows, regions, payer, date }: VisitForm, ruleSet: RuleSet): Request {
  const given = rows.flatMap(({ code, minutes, contact }) =>
    code === null ? [] : [service({ codes: [code], minutes: readMinutes(minutes), contact })],
  );
  return {
    ...nothingSaid,
    services: [...given, ...adjustments(regions, ruleSet)],
    payer,
    dateOfService: date,
  };
}

function adjustments(regions: string[], ruleSet: RuleSet): Service[] {
  const spinal = regions.filter((region) => region !== extraspinal);
  const spine = codeOfSpine(spinal.length, ruleSet);
  const beside = regions.includes(extraspinal) ? codeOfExtraspinal(ruleSet) : null;
  return [
    ...(spine === null ? [] : [service({ codes: [spine], spinalRegions: spinal.length, regions: spinal })]),
    ...(beside === null ? [] : [service({ codes: [beside] })]),
  ];
}

const service = (said: Partial<Service>): Service => ({
  ...{ codes: [], goal: null, open: null, minutes: null, contact: null, spinalRegions: null },
  ...{ regions: [], assistantMinutes: null, unitsSaid: null, modifiersSaid: [] },
  ...said,
});
