import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isProductAsked } from './product-asked.ts';

/** What a subject is a kind of: appointments (`desk/schedule`) are business of the desk. */
export const kindOf = (subject: string): string => subject.split('/')[0] ?? subject;

/** The subject of an entry for whatever no word names, and for a code that nobody here describes. */
const anythingElse = 'anything-else';
const otherCode = 'other-code';

/** Said in a patient's story as well, or in words of every day: any other subject goes before them. */
const lastNamed = new Set(['care', 'risk']);

/**
 * What a message that is not ours asks for: the code or thing next door that it names, else the subject that most of
 * its words speak of. What may not wait goes before everything; how to treat, which is asked in words of every day ("best
 * for"), behind it.
 *
 * @returns index into RuleSet.outOfScope, or null where the rules have no entry for what nothing names
 */
export function subjectOf(draft: Draft, { ruleSet }: Model): number | null {
  if (draft.nextDoor !== null) return draft.nextDoor;
  if (isProductAsked(draft)) return indexOf('product', ruleSet);
  const words = new Map<string, number>();
  for (const { value, from, to } of seen(draft, 'other-business'))
    words.set(value, (words.get(value) ?? 0) + weightOf(kindOf(value)) * (to - from));
  const isOfPlan = draft.payer !== null && draft.named.length > 0;
  const nothingNamed = draft.unknownCodes.length > 0 ? otherCode : isOfPlan ? 'benefits' : anythingElse;
  const [subject = nothingNamed] = [...words].sort(([, a], [, b]) => b - a)[0] ?? [];
  return indexOf(subject, ruleSet) ?? indexOf(kindOf(subject), ruleSet) ?? indexOf(anythingElse, ruleSet);
}

function weightOf(kind: string): number {
  if (kind === 'urgent') return Number.MAX_SAFE_INTEGER;
  return lastNamed.has(kind) ? 0 : 1;
}

function indexOf(subject: string, { outOfScope }: Model['ruleSet']): number | null {
  const at = outOfScope.findIndex((item) => item.subject === subject);
  return at < 0 ? null : at;
}
