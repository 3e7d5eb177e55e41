import { type Count, type Draft, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { tells, type WordList } from '../../words/word-lists.ts';

/** What was found, felt or planned in so many regions. */
const untreated: readonly WordList[] = [
  'adjusting/found-there',
  'adjusting/complaint',
  'adjusting/looked-at',
  'adjusting/condition',
];
/** What was done to them. */
const treats: readonly WordList[] = ['adjusting/adjusts', 'adjusting/moves', 'adjusting/does'];

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
  if (seen(draft, 'other-days').some((day) => isHere(day.from))) return true;
  const clause = tokens.filter((_, at) => isHere(at));
  const isTold = (lists: readonly WordList[]) =>
    clause.some((word) => lists.some((list) => tells(word, list)));
  if (isTold(['people-words/family'])) return true;
  if (!isTold(untreated) || isTold(treats)) return false;
  const behind = tokens.slice(to, to + FEW);
  const treated = behind.findIndex((word) => treats.some((list) => tells(word, list)));
  const isAll = behind.some((word) => tells(word, 'adjusting/all-of-them'));
  return treated < 0 || !isAll;
}
