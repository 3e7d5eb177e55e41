import { unknownPlan } from '../../core/payer/unknown-plan.ts';
import type { Clock } from '../../core/rule-set/code-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Discipline } from '../../core/visit.ts';
import type { Answer } from '../answer.ts';
import type { Told } from './told.ts';

/** What was not said and taken for granted, so that a person can correct it. */
export function assumed({ answer, request, context, ruleSet }: Told): string[] {
  const things: string[] = [];
  if (request.payer === null)
    things.push(payerName(answer.payer.id, request.discipline ?? context.discipline, ruleSet));
  // A chiropractor is what most answers are for; who bills otherwise by default is told so.
  if (request.discipline === null && context.discipline !== 'chiropractic')
    things.push(`billed by ${disciplineNames[context.discipline]}`);
  const timed = answer.lines.some((line) => line.timed && line.code !== null);
  if (timed && request.services.some((s) => s.contact === null && isOneOnOne(s.codes, ruleSet)))
    things.push('one-on-one');
  if (request.dateOfService === null) things.push(`date of service ${answer.dateOfService}`);
  return things;
}

const disciplineNames: Record<Discipline, string> = {
  chiropractic: 'chiropractic',
  pt: 'physical therapy',
  ot: 'occupational therapy',
};

/** Whether the minutes of a service are those with one patient: an adjustment or an evaluation has none to share. */
const isOneOnOne = (codes: string[], ruleSet: RuleSet): boolean =>
  codes.some((code) => {
    const rule = ruleSet.codes[code];
    return rule?.contact === 'one_on_one' && hasMinutes.includes(rule.clock);
  });

const hasMinutes: readonly Clock[] = ['fifteen_pooled', 'own_clock'];

/** A plan without a profile of its own is not known, whatever its name. */
function payerName(id: string, discipline: Discipline, ruleSet: RuleSet): string {
  const profile = ruleSet.payers.find((p) => p.payer === id && p.disciplines.includes(discipline));
  return profile && id !== unknownPlan ? profile.name : 'a commercial plan whose rules are not known';
}

/** Which edition of the pair table answered, and how old it is; null where no pair was looked up. */
export function editionNote(answer: Answer): string | null {
  const said = answer.findings.find((f) => f.id === 'edition.age')?.text ?? null;
  return said?.replace(`the date of service ${answer.dateOfService}`, 'the date of service') ?? null;
}
