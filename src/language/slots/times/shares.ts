import { gather } from '../../../core/gather.ts';
import { readNumber } from '../../words/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** A part of a time that is said as a part: "half manual", "the rest exercise", "split evenly". */
export interface Share {
  from: number;
  to: number;
  /** Where it is told whose part it is: "a third of the 45 minutes" goes on behind its own words. */
  until: number;
  /** Of the whole, what is left of it, or the same for each. */
  part: number | 'rest' | 'even';
}

/** What stands behind a number of minutes. */
export const minutesWord = /^(min|mins|minutes?|')$/;

/** Phrases for a part, the longest first. */
const phrases: [words: string, part: Share['part']][] = [
  ['half and half', 'even'],
  ['50 / 50', 'even'],
  ['50 - 50', 'even'],
  ['fifty fifty', 'even'],
  ['two thirds', 2 / 3],
  ['2 / 3', 2 / 3],
  ['1 / 3', 1 / 3],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['other third', 1 / 3],
  ['three quarters', 3 / 4],
  ['a quarter', 1 / 4],
  ['one quarter', 1 / 4],
  ['1 / 4 of', 1 / 4],
  ['1 / 4 was', 1 / 4],
  ['3 / 4 of', 3 / 4],
  ['3 / 4 was', 3 / 4],
  ['quarter of it', 1 / 4],
  ['quarter of that', 1 / 4],
  ['first quarter', 1 / 4],
  ['last quarter', 1 / 4],
  ['other quarter', 1 / 4],
  ['third of it', 1 / 3],
  ['third of that', 1 / 3],
  ['first third', 1 / 3],
  ['last third', 1 / 3],
  ['half of it', 1 / 2],
  ['half of that', 1 / 2],
  ['half', 1 / 2],
  ['1 / 2', 1 / 2],
  ['evenly', 'even'],
  ['equally', 'even'],
  ['equal parts', 'even'],
  ['equal halves', 'even'],
  ['equal time', 'even'],
  ['equal times', 'even'],
  ['equal amounts', 'even'],
  ['for the same time', 'even'],
  ['same amount of time', 'even'],
  ['same amount of each', 'even'],
  ['got the same', 'even'],
  ['same for each', 'even'],
  ['rest of it', 'rest'],
  ['rest of that', 'rest'],
  ['rest', 'rest'],
  ['remainder', 'rest'],
  ['remaining', 'rest'],
  ['leftover', 'rest'],
  ['mostly', 'rest'],
  ['everything else', 'rest'],
  ['everything after that', 'rest'],
  ['everything after', 'rest'],
  ['all the rest', 'rest'],
  ['all else', 'rest'],
  ['whatever was left', 'rest'],
  ['what was left', 'rest'],
  ['balance of', 'rest'],
];

const byFirst = new Map<string, { words: string[]; part: Share['part'] }[]>();
for (const [phrase, part] of phrases) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, part }]);
}

/** Four steps ask for the parts of one message. */
const known = new WeakMap<readonly Token[], readonly Share[]>();

/** Finds the parts of a time that a message names. */
export function seeShares(tokens: readonly Token[]): readonly Share[] {
  const seen = known.get(tokens) ?? sharesIn(tokens);
  known.set(tokens, seen);
  return seen;
}

function sharesIn(tokens: readonly Token[]): Share[] {
  const seen: Share[] = seePercents(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const found = byFirst
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
  if (
    /^(count|counting|counted|bill|billing|include|including|add|charge|without|no|any)$/.test(
      tokens[at - 1]?.text ?? '',
    )
  )
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
