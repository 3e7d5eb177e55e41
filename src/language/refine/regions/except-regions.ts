import type { Sighting } from '../../book/find-phrases.ts';
import { type Count, type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';

const excepts: ReadonlySet<string> = new Set(['except', 'excluding', 'minus', 'less', 'besides', 'but']);
const small: ReadonlySet<string> = new Set(['for', 'the', 'her', 'his', 'my']);
/** What the exception is one of, right before it: "full spine adjustment except", "everything but", "all five regions minus". */
const whole =
  /(^| )((full|whole|entire|complete) spine( (adj|adjustment|adjusted|cmt|was adjusted))?|everything|(all|every) ((five|5) )?(regions?|of the spine|of it)|all (five|5)|all|(five|5) (spinal )?regions)$/;
/** Words that hold the longest of them. */
const FEW = 5;

/**
 * "Adjusted everything except the pelvis", "full spine minus the sacrum": the other regions of the spine are told, in the place of
 * those that were spared.
 *
 * @param lists the regions that were told, in their enumerations
 */
export function exceptRegions(draft: Draft, lists: readonly Sighting[][], model: Model): Sighting[][] {
  // Where other regions of the spine are told as adjusted, those are all that was.
  if (lists.filter((list) => list.some((one) => isSpinal(one, model))).length !== 1) return [...lists];
  return lists.map((list) => {
    const at = exceptedAt(draft, list);
    return at === null ? list : allBut(list, at, model);
  });
}

const isSpinal = ({ value }: Sighting, { ruleSet }: Model): boolean =>
  ruleSet.regions.some(({ id, spinal }) => id === value && spinal);

/** "All 5 regions except the pelvis": the number counts what was spared as well. */
export function countsSpared({ tokens, sightings }: Draft, { to }: Count): boolean {
  const at = excepts.has(tokens[to - 1]?.text ?? '') ? to - 1 : to;
  if (!excepts.has(tokens[at]?.text ?? '')) return false;
  let next = at + 1;
  while (small.has(tokens[next]?.text ?? '')) next++;
  return (
    seen({ sightings }, 'region').some(({ from }) => from === next) &&
    !tells(tokens[next + 1], 'adjusting/of-complaint')
  );
}

/** Where the word stands by which a list was spared; null where it was not. */
function exceptedAt(draft: Draft, list: readonly Sighting[]): number | null {
  const { tokens } = draft;
  let at = (list[0]?.from ?? 0) - 1;
  while (small.has(tokens[at]?.text ?? '')) at -= 1;
  const before = tokens.slice(Math.max(0, at - FEW), at).map(({ text }) => text);
  const behind = tokens[list.at(-1)?.to ?? 0];
  // "Everything but the neck was adjusted".
  const isAdjusted = behind?.text === 'was' && tells(tokens[(list.at(-1)?.to ?? 0) + 1], 'adjusting/adjusts');
  const isExcepted =
    excepts.has(tokens[at]?.text ?? '') &&
    whole.test(before.join(' ')) &&
    (isAdjusted || !tells(behind, 'adjusting/of-complaint'));
  return isExcepted ? at : null;
}

/** Those that are left are told where the whole is: "adjusted all 5 but the pelvis, manual on calf". */
function allBut(list: readonly Sighting[], at: number, { ruleSet }: Model): Sighting[] {
  const [first] = list;
  const spared = new Set(list.map(({ value }) => value));
  const left = ruleSet.regions.filter(({ id, spinal }) => spinal && !spared.has(id));
  return first ? left.map(({ id }) => ({ ...first, value: id, from: at - 1, to: at })) : [];
}
