import type { Count, Draft } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import type { Token } from '../../words/tokens.ts';
import { tells, type WordList } from '../../words/word-lists.ts';
import { otherDaysTold } from './of-other-day.ts';
import { tellsOfFinding } from './tells-of-finding.ts';

/** What was done to them. */
const treats: readonly WordList[] = ['adjusting/adjusts', 'adjusting/moves', 'adjusting/does'];
const isTreating = (word: Token): boolean => treats.some((list) => tells(word, list));

/** So many words behind the number what was found may be said to be treated as well. */
const FEW = 8;

/**
 * Whether a number of regions tells of none that were treated in this visit: of another day or another person ("98940. Last week 3 regions"),
 * or of what was only found or complained of ("pain in 3 regions, 98940"). "Tender in 3 regions, adjusted all" were treated.
 */
export function isNumberUntreated(draft: Draft, { from, to }: Count): boolean {
  const { tokens } = draft;
  const clauses = clausesOf(tokens);
  const isHere = (at: number) => clauses[at] === clauses[from];
  if (otherDaysTold(draft).some((day) => isHere(day.from))) return true;
  const clause = tokens.filter((_, at) => isHere(at));
  if (clause.some((word) => tells(word, 'people-words/family'))) return true;
  if (!clause.some(tellsOfFinding) || clause.some(isTreating)) return false;
  const behind = tokens.slice(to, to + FEW);
  return !behind.some(isTreating) || !behind.some((word) => tells(word, 'adjusting/all-of-them'));
}
