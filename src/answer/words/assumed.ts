import type { RuleSet } from '../../core/rule-set.ts';
import type { Request } from '../../language/request.ts';
import type { Answer } from '../answer.ts';

/** What was not said and taken for granted, so that a person can correct it. */
export function assumed(answer: Answer, request: Request, ruleSet: RuleSet): string[] {
  const things: string[] = [];
  if (request.payer === null) things.push(payerName(answer.payer.id));
  const timed = answer.lines.some((line) => line.timed && line.code !== null);
  if (timed && request.services.some((s) => s.contact === null && isOneOnOne(s.codes, ruleSet)))
    things.push('one-on-one');
  if (request.dateOfService === null) things.push(`date of service ${answer.dateOfService}`);
  return things;
}

const isOneOnOne = (codes: string[], ruleSet: RuleSet): boolean =>
  codes.some((code) => ruleSet.codes[code]?.contact === 'one_on_one');

const payerName = (id: string): string =>
  id === 'commercial' ? 'a commercial plan whose rules are not known' : `payer ${id}`;

/** Which edition of the pair table answered, and how old it is; null where no pair was looked up. */
export function editionNote(answer: Answer): string | null {
  return answer.findings.find((f) => f.id === 'edition.age')?.text ?? null;
}
