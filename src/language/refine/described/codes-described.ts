import type { ActivityBook } from '../../book/activity-book.ts';
import { compare, type Likeness } from '../../book/compare.ts';
import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';

/** Below this nothing is taken to be described: about half of an activity in its own words. */
export const FLOOR = 3;
/** Below this the question is asked also where only one code comes near: about one word that only one code has. */
const SETTLES = 4.5;
/** The same where nothing else is told: one word that is written down for one code alone. */
const ALONE_SETTLES = 4.2;
/** From here on a code that comes second is worth a choice. */
const HINTS = 1;
/** A code that comes this much nearer than the next one is meant; otherwise the question is asked. */
const CLEAR = 1.4;
/** From here on everyday words settle alone, if the next code is not half as near. */
const PLAINLY = 8.5;
/** Codes between which is asked. */
const MOST = 4;

/** What words say that was done. */
export interface Described {
  /** One code, several between which is asked, or none. */
  codes: string[];
  /** How near each code comes, by the words of the field and by those of every day. */
  field: Likeness[];
  everyday: Likeness[];
}

/**
 * Compares words with the activities of rules/, and with the everyday words of every subject. Where the two speak for different
 * codes it is asked.
 *
 * @param floor likeness from which words describe a service
 * @param isAlone whether nothing else is told, so that the words must be what was done
 * @param everydayWords the words with those for places on the body
 * @param withEveryday whether something was done at all: beside minutes everyday words tell what
 */
export function codesDescribed(
  tokens: readonly Token[],
  { activities, descriptions, ruleSet }: Model,
  {
    floor,
    withEveryday,
    isAlone = false,
    everydayWords = tokens,
  }: { floor: number; withEveryday: boolean; isAlone?: boolean; everydayWords?: readonly Token[] },
): Described {
  const rank = (words: readonly Token[], book: ActivityBook) =>
    compare(words, book).filter(
      ({ code }) => ruleSet.codes[code]?.count?.kind !== 'with' && ruleSet.codes[code]?.clock !== 'episode',
    );
  const field = rank(tokens, activities);
  const everyday = withEveryday ? rank(everydayWords, descriptions) : [];
  const told = isAlone ? meant(everyday, floor, ALONE_SETTLES) : meant(everyday, Math.max(floor, SETTLES));
  const near = isAlone && told.length === 0 ? nearest(everyday, floor) : told;
  return { codes: agreed(meant(field, floor), near, everyday, isAlone), field, everyday };
}

function agreed(
  field: readonly string[],
  everyday: readonly string[],
  ranked: readonly Likeness[],
  isAlone: boolean,
): string[] {
  const [only] = field;
  if (only === undefined || everyday.length === 0) return [...(only === undefined ? everyday : field)];
  if (field.length > 1 && everyday.length > 1 && !isAlone) return [...field];
  if (field.length > 1 || isPlain(ranked)) return [...everyday];
  return only === ranked[0]?.code ? [only] : [...new Set([...everyday, only])].slice(0, MOST);
}

/** Whether one code comes so near, and every other so little, that nothing else can be meant. */
export function isPlain([first, second]: readonly Likeness[]): boolean {
  return first !== undefined && first.likeness >= PLAINLY && first.likeness >= 2 * (second?.likeness ?? 0);
}

/** Where only one code comes near, and not near enough: it and the next, so that it can be asked. */
function nearest(ranked: readonly Likeness[], floor: number): string[] {
  const [first, second] = ranked;
  return first && second && first.likeness >= floor && second.likeness >= HINTS
    ? [first.code, second.code]
    : [];
}

function meant(ranked: readonly Likeness[], floor: number, settles = SETTLES): string[] {
  const [first, second] = ranked;
  if (!first || first.likeness < floor) return [];
  const clear = second === undefined || first.likeness >= CLEAR * second.likeness;
  if (clear && first.likeness >= settles) return [first.code];
  const near = ranked.filter(({ likeness }) => likeness * 2 > first.likeness).slice(0, MOST);
  return near.length > 1 ? near.map(({ code }) => code) : [];
}
