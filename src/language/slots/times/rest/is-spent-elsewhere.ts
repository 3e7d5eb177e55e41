import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { isCalledAway } from './is-called-away.ts';

/** Who treats was somewhere else: "8 of that I was with the guy in room 2", "5 of it I stepped out". */
const treats = /^(i|we|pt|therapist)$/;
const wasOrWent = /^(was|were|went|stepped|got|had)$/;
/** The patient again: "8 of that I was with him on the stairs". */
const patient = /^(him|her|them|pt|patient|both)$/;
/** Somebody did what was theirs: "10 of them Sue was doing hers". */
const theirOwn = /(^| )(did|does|doing) (hers|theirs|(his|her|their) (own|thing)|his$)/;
/** Words of a part that are looked at. */
const NEAR = 10;
const between = /^(for|about|like|almost|another|over|took|was|the|a|by|time)$/;

/**
 * Whether a time is told of as one that who treats, or who was treated, spent elsewhere: "10 of them Sue was doing hers", "8 of
 * that I was with another guy", "stepped away 5 min", "12 min late", "drove 2 hrs to get here".
 *
 * @param from the first token of the time
 * @param to the token behind it
 */
export function isSpentElsewhere(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isOfOther(tokens, to) ||
    isLate(tokens, from, to) ||
    isOnTheRoad(tokens, from, to) ||
    isCalledAway(tokens, from)
  );
}

function isOfOther(tokens: readonly Token[], to: number): boolean {
  const words = wordsOfPart(tokens, to);
  if (words.length === 0) return false;
  return (theirOwn.test(asTyped(words)) && !isSharedPart(tokens, to)) || isAway(words);
}

/** "I was over with the guy in room 2", "the PT stepped out". */
function isAway(words: readonly Token[]): boolean {
  const [who, did, ...rest] = words[0]?.text === 'the' ? words.slice(1) : words;
  if (!treats.test(who?.text ?? '') || !wasOrWent.test(did?.text ?? '')) return false;
  const at = rest.slice(0, 4).findIndex((word) => tells(word, 'rest/elsewhere'));
  // "Looking for her chart" is no treatment of her.
  const isWith = /^(with|w|helping)$/.test(rest[at]?.text ?? '');
  return at >= 0 && !(isWith && rest.slice(at + 1, at + 3).some(({ text }) => patient.test(text)));
}

/** "10 of them Sue was doing hers and I was going back and forth": a part in which who treats had both of them. */
export function isSharedPart(tokens: readonly Token[], to: number): boolean {
  const words = wordsOfPart(tokens, to);
  return (
    words.length > 0 &&
    theirOwn.test(asTyped(words)) &&
    tokens.some(
      ({ text }, at) =>
        (text === 'back' && /^(and|n|&)$/.test(tokens[at + 1]?.text ?? '')) ||
        (text === 'between' && tokens[at + 1]?.text === 'them'),
    )
  );
}

const none: readonly Token[] = [];

/** The words behind "10 of them", up to the end of what is told. */
function wordsOfPart(tokens: readonly Token[], to: number): readonly Token[] {
  if (tokens[to]?.text !== 'of' || !/^(it|that|this|those|them|these)$/.test(tokens[to + 1]?.text ?? ''))
    return none;
  const behind = tokens.slice(to + 2, to + 2 + NEAR);
  const end = behind.findIndex(({ text }) => /^([,.;!?\n)]|then|so)$/.test(text));
  return end < 0 ? behind : behind.slice(0, end);
}

const asTyped = (words: readonly Token[]): string => words.map(({ text }) => text).join(' ');

/** "He was 12 late", "10 min late", "late by 15", "left 10 early". */
function isLate(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (text(to) === 'early') return tells(tokens[from - 1], 'rest/leaves');
  return (
    text(to) === 'late' || text(from - 1) === 'late' || (text(from - 1) === 'by' && text(from - 2) === 'late')
  );
}

/** "Drove 2 hrs", "20 min drive", "travel time 30"; in a simulator it is training. */
const isOnTheRoad = (tokens: readonly Token[], from: number, to: number): boolean =>
  (isRoadBehind(tokens, to) || isRoadBefore(tokens, from)) &&
  !tokens.some((word) => tells(word, 'rest/of-training'));

const isRoadBehind = (tokens: readonly Token[], to: number): boolean =>
  tells(tokens[to], 'rest/road-behind') &&
  /^([,.;!?\n)]|time|here|home|to|each|and|then|but)$/.test(tokens[to + 1]?.text ?? '.');

function isRoadBefore(tokens: readonly Token[], from: number): boolean {
  let before = from - 1;
  while (between.test(tokens[before]?.text ?? '') && before > from - 4) before--;
  return tells(tokens[before], 'rest/road');
}
