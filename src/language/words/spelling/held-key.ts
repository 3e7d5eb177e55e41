import type { Lexicon } from '../lexicon.ts';
import type { ThumbedWords } from './thumb-slip.ts';

/** Of a shorter one too little is left. */
const SHORTEST = 4;
/** A word that comes of it may end any way from this length on. */
const LONG = 5;

/** Letters that no word doubles, any letter three times, and a doubled one at the end that few words have. */
const isUnheard =
  /(aa|hh|ii|jj|kk|qq|uu|vv|ww|xx|yy)|(.)\2\2|[^aeiou]ee$|[^aeiou](ff|ll|ss|zz)$|[bcdhjkmnpqrtvwx]{2}$/;

/** As English doubles a letter before an ending: "scarred", "fitting", and not "signned". */
const isDoubledRightly = /[aeiou](.)\1(ed|er|ing|y)$/;

/**
 * The word that comes of one that nobody taught where a key was held too long: "boody", "samee", "mirrror". Null where none or
 * several do, and for names ("Haas").
 */
export function heldKey(typed: string, { leftAlone }: ThumbedWords, lexicon: Lexicon): string | null {
  if (typed.length < SHORTEST || leftAlone.has(typed)) return null;
  const found = new Set<string>();
  for (let at = 1; at < typed.length; at++) {
    if (typed.charAt(at) !== typed.charAt(at - 1)) continue;
    const single = typed.slice(0, at) + typed.slice(at + 1);
    const isLikely = isUnheard.test(typed) || (single.length >= LONG && !isDoubledRightly.test(typed));
    if (single.length >= SHORTEST - 1 && isLikely && lexicon.has(single)) found.add(single);
  }
  const [one] = found;
  return found.size === 1 && one !== undefined ? one : null;
}

/** "Exx", "therr", "gaitt": a key held too long at the end of a short word. Words that end so ("add", "mitt") are known, and "mm" is a unit. */
export function heldAtEnd(typed: string): string | null {
  return typed.length > 2 &&
    typed.length <= LONG &&
    /[bcdhjkmnpqrtvwx]{2}$/.test(typed) &&
    typed.at(-1) === typed.at(-2)
    ? typed.slice(0, -1)
    : null;
}
