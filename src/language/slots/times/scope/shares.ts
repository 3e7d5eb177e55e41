import { gather } from '../../../../core/gather.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import type { PartOfTime, SharePhrases } from './share-phrases.ts';

/** A part of a time that is said as a part: "half manual", "the rest exercise", "split evenly". */
export interface Share {
  from: number;
  to: number;
  /** Where it is told whose part it is: "a third of the 45 minutes" goes on behind its own words. */
  until: number;
  part: PartOfTime;
}

/** What stands behind a number of minutes. */
export const minutesWord = /^(min|mins|minutes?|')$/;

/** Finds the parts of a time that a message names. */
export function seeShares(tokens: readonly Token[], phrases: SharePhrases): Share[] {
  const seen: Share[] = seePercents(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const found = phrases
      .get(tokens[at]?.text ?? '')
      ?.find(({ words }) => words.every((word, further) => tokens[at + further]?.text === word));
    if (!found) continue;
    const to = at + found.words.length;
    const behind = tokens[to]?.text ?? '';
    const isNumbered =
      found.part === 'rest' &&
      (/^\d/.test(behind) ||
        /^(min|mins|minutes?|'|was|were|is)$/.test(tokens[at - 1]?.text ?? '') ||
        isPause(tokens, at));
    // "Three quarters of an hour" is a time.
    const isHour =
      behind === 'of' &&
      /^(an|a)$/.test(tokens[to + 1]?.text ?? '') &&
      /^(hour|hr)$/.test(tokens[to + 2]?.text ?? '');
    if (found.part === 'even' || !(tells(tokens[to], 'time-words/no-share') || isNumbered || isHour))
      seen.push({ from: at, to, until: behindTime(tokens, to), part: found.part });
    at = to - 1;
  }
  return seen;
}

/** "TE 20, MT 15, 5 rest", "TE 20, rest, MT 15": told for itself between signs, it is a pause, and nothing that is left. */
function isPause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'rest') return false;
  // "Dont count rest right?"
  if (tells(tokens[at - 1], 'time-words/counts-rest'))
    return !/^(of|to|with)$/.test(tokens[at + 1]?.text ?? '');
  const isNumber = tokens[at - 1]?.kind === 'number';
  const before = tokens[isNumber ? at - 2 : at - 1]?.text ?? '';
  return isNumber
    ? /^([,;:?.\n/(+&]|\d+|and|with|w|plus|)$/.test(before)
    : /^[,;\n/]$/.test(before) && /^[,;\n/]$/.test(tokens[at + 1]?.text ?? '');
}

const percent = new Set(['%', 'percent', 'pct']);

/** "25% of 60 min was manual", "60% manual 40% te": one part is told of its time, several come to the whole. */
function seePercents(tokens: readonly Token[]): Share[] {
  const percents = gather(tokens, ({ text }, at): Share[] => {
    if (!percent.has(text)) return [];
    const of = Number(tokens[at - 1]?.text);
    if (!(of > 0 && of < 100)) return [];
    return [{ from: at - 1, to: at + 1, until: behindTime(tokens, at + 1), part: of / 100 }];
  });
  const sum = percents.reduce((all, { part }) => all + Number(part), 0);
  const [only, second] = percents;
  const isTold = only !== undefined && second === undefined && only.until > only.to;
  return isTold || Math.abs(sum - 1) < 0.001 ? percents : [];
}

/** @returns where "of the 45 minutes" ends, or the place itself */
function behindTime(tokens: readonly Token[], at: number): number {
  const of = tokens[at]?.text === 'of' ? at : at - 1;
  if (tokens[of]?.text !== 'of') return at;
  const isArticle = /^(the|a|an|that|this|our|her|his|their|those|these)$/.test(tokens[of + 1]?.text ?? '');
  const begin = isArticle ? of + 2 : of + 1;
  const number = readNumber(tokens, begin);
  if (!number) return at;
  return minutesWord.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
}
