import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';

const excepts: ReadonlySet<string> = new Set(['except', 'excluding', 'minus', 'less', 'besides', 'but']);
const small: ReadonlySet<string> = new Set(['for', 'the', 'her', 'his', 'my', 'of']);
/** Before the exception, of which it is one: "full spine", "everything", "all five". */
const whole: ReadonlySet<string> = new Set([
  'full',
  'whole',
  'entire',
  'complete',
  'everything',
  'all',
  'every',
]);
/** So many words stand from there to the exception. */
const FEW = 4;

/**
 * "Adjusted everything except the pelvis", "full spine minus the sacrum": the other regions of the spine are told, in the place of
 * those that were spared.
 *
 * @param lists the regions that were told, in their enumerations
 */
export function exceptRegions(draft: Draft, lists: readonly Sighting[][], model: Model): Sighting[][] {
  return lists.map((list) => (isExcepted(draft, list) ? allBut(list, model) : list));
}

function isExcepted({ tokens }: Draft, [first]: readonly Sighting[]): boolean {
  let at = (first?.from ?? 0) - 1;
  while (small.has(tokens[at]?.text ?? '')) at -= 1;
  return (
    excepts.has(tokens[at]?.text ?? '') &&
    tokens.slice(Math.max(0, at - FEW), at).some(({ text }) => whole.has(text))
  );
}

function allBut(list: readonly Sighting[], { ruleSet }: Model): Sighting[] {
  const [first] = list;
  const spared = new Set(list.map(({ value }) => value));
  const left = ruleSet.regions.filter(({ id, spinal }) => spinal && !spared.has(id));
  return first ? left.map(({ id }) => ({ ...first, value: id })) : [];
}
