import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { tellsOfFinding } from './tells-of-finding.ts';

/** So many words before an enumeration tell what it is of: "pt complains of the neck", "tender C1". */
const BEFORE = 4;
/** And so many behind: "low back was really tight". */
const BEHIND = 3;

/**
 * The enumerations without those of what was only felt or found, where others stand right beside the word for adjusting: "neck, mid back and low
 * back pain. Adjusted neck and mid back", "tender C1, T4, L5, adjusted C1". Where no place is adjusted by name, all are taken as treated.
 */
export function withoutFoundElsewhere(draft: Draft, lists: Sighting[][], { ruleSet }: Model): Sighting[][] {
  const { tokens } = draft;
  // "Neck pain adjusted C5, low back pain adjusted L4": each complaint has its own.
  if (tokens.filter(isAdjusting).length > 1) return lists;
  const treated = lists.filter((list) => isRightBeside(tokens, list) && !isFoundBehind(draft, list));
  if (treated.length === 0) return lists;
  // What is felt in a limb is told apart by `isOnlyLookedAt`.
  const isSpinal = ({ value }: Sighting) => ruleSet.regions.some(({ id, spinal }) => id === value && spinal);
  return lists.filter(
    (list) => treated.includes(list) || !list.every(isSpinal) || !isOnlyFound(draft, list, treated),
  );
}

/** "Adjusted the neck", "C5 and T4 were adjusted"; behind a comma or "but" something else begins. */
function isRightBeside(tokens: Draft['tokens'], list: readonly Sighting[]): boolean {
  let before = (list[0]?.from ?? 0) - 1;
  while (tokens[before]?.text !== ',' && isLead(tokens[before])) before -= 1;
  let behind = list.at(-1)?.to ?? 0;
  // "Restricted C1, T5 and L3 but only adjusted C1": what was adjusted is told behind.
  while (tokens[behind]?.text !== 'but' && tells(tokens[behind], 'adjusting/before-complaint')) behind += 1;
  return isAdjusting(tokens[before]) || isAdjusting(tokens[behind]);
}

/** "Thrust at C3" adjusts as well. */
const isAdjusting = (word: Token | undefined): boolean =>
  tells(word, 'adjusting/adjusts') || /^thrusts?(ed)?$/.test(word?.text ?? '');

const isLead = (word: Token | undefined): boolean =>
  tells(word, 'adjusting/between-adjusted') || /^(only|just)$/.test(word?.text ?? '');

/** "Low back pain", "C5 was tender": right behind, before any sign. */
function isFoundBehind({ tokens }: Draft, list: readonly Sighting[]): boolean {
  const to = list.at(-1)?.to ?? 0;
  const behind = tokens.slice(to, to + BEHIND);
  const sign = behind.findIndex(({ text }) => /^[,.;?!\n]$/.test(text));
  return behind.slice(0, sign < 0 ? BEHIND : sign).some(tellsOfFinding);
}

/** What is only felt or found, and not said to be adjusted behind it: "neck sore so adjusted it". */
function isOnlyFound(draft: Draft, list: readonly Sighting[], treated: readonly Sighting[][]): boolean {
  const { tokens } = draft;
  const [first, last] = [list[0]?.from ?? 0, list.at(-1)?.to ?? 0];
  const clauses = clausesOf(tokens);
  const isBefore = tokens
    .slice(Math.max(0, first - BEFORE), first)
    .some((word, at, words) => tellsOfFinding(word) && clauses[first - words.length + at] === clauses[first]);
  if (!isBefore && !isFoundBehind(draft, list)) return false;
  const next = tokens.findIndex((word, at) => at >= last && tells(word, 'adjusting/adjusts'));
  const behind = tokens[next + 1];
  // "C5 was restricted but T4 and L5 adjusted": said of what stands between.
  const isOfOthers = treated.some(([one]) => one && one.from >= last && one.from < next);
  const isSaidOfIt =
    next >= 0 &&
    !isOfOthers &&
    (behind === undefined ||
      behind.kind === 'sign' ||
      /^(it|that)$/.test(behind.text) ||
      tells(behind, 'adjusting/all-of-them'));
  return !isSaidOfIt;
}
