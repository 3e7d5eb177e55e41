import type { Draft } from '../../../draft.ts';
import { minutesWord } from '../../../slots/times/scope/shares.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Place } from '../../people/givers/at-work.ts';
import type { Giver } from '../../people/givers/givers.ts';
import { shareTold } from '../../people/givers/share-told.ts';
import { LONGEST_SERVICE } from '../longest-service.ts';

/** A part of a time that somebody gave, in minutes or as a share, and where its words stand. */
export interface Part extends Place {
  minutes: number | null;
  share: number;
  /** "Of the 25 min": the whole is named behind it. */
  of: number | null;
  /** "10 was the tech": nothing but who it was says that it is a part. */
  isBare?: true;
}

const article = /^(the|my|our|an|a)$/;
const beforeBy = /^(done|was|were|is|performed|given|run|led)$/;
const pointing = /^(it|that|this|those|them|these|which)$/;

/** What of a time somebody gave, where the words beside them say so: "the tech did half", "10 of it with the tech"; null otherwise. */
export const partTold = (draft: Draft, giver: Giver): Part | null =>
  partBehind(draft, giver) ?? partBefore(draft, giver);

/** "The tech did half", "the aide did 10 of the 25 min". */
function partBehind(draft: Draft, { from, to }: Giver): Part | null {
  const { tokens } = draft;
  const share = shareTold(tokens, { from, to });
  if (share !== null) return readPart(draft, share, 'behind', true);
  if (!tells(tokens[to], 'at-work/gives')) {
    // "PTA 3 min out of 30 of TE": the whole says that it is a part.
    const part = readPart(draft, to, 'behind');
    return part !== null && part.of !== null ? part : null;
  }
  let at = to + 1;
  while (/^(about|only|just|the|first|last)$/.test(tokens[at]?.text ?? '') && at < to + 4) at++;
  const before = article.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return readPart(draft, at, 'behind', opposes.test(tokens[before]?.text ?? '') || isOnlyEnd(tokens, at - 1));
}

/** "TE 30 but the PTA did 10": somebody else gave so much of what was told. */
const opposes = /^(but|except|though|tho|although)$/;

const end = /^(first|last)$/;

/** "The PTA did the last 10"; in "the OTA did the first 16 and the OT the last 16" both halves are told. */
const isOnlyEnd = (tokens: Draft['tokens'], at: number): boolean =>
  end.test(tokens[at]?.text ?? '') && tokens.filter(({ text }) => end.test(text)).length === 1;

/** "Half by the aide", "10 of it with the tech", "last 10 was the PTA". */
function partBefore(draft: Draft, { from }: Giver): Part | null {
  const { tokens } = draft;
  let at = article.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const isLinked = /^(by|with)$/.test(tokens[at]?.text ?? '');
  const isTheirs = tokens[at]?.text === 'to' && /^belong/.test(tokens[at - 1]?.text ?? '');
  if (isLinked) at -= 1;
  if (isTheirs) at -= 2;
  const verb = at;
  while (beforeBy.test(tokens[at]?.text ?? '')) at--;
  const isTold = isTheirs || tokens.slice(at + 1, verb + 1).some(({ text }) => /^(was|were)$/.test(text));
  // "Six of them the tech's".
  const isBeside = pointing.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === 'of';
  if (!isLinked && !isTold && !isBeside) return null;
  const end = at;
  for (let start = end; start > end - FAR && start >= 0; start--) {
    // "TE 30 (10 by PTA)", "30 with 10 by the PTA".
    const isWithin =
      isOfWhich(tokens, start) ||
      (isLinked && /^(\(|with|w|incl|including)$/.test(tokens[start - 1]?.text ?? ''));
    const part = readPart(draft, start, 'before', isWithin);
    if (part && (part.to === end + 1 || (part.of !== null && isServiceOf(draft, part.of, end)))) return part;
  }
  return isTold ? barePart(draft, end) : null;
}

/** So far before who it was a part is told: "10 out of 30 min of therex were the PTA's". */
const FAR = 9;

/** Whether nothing but its service stands between a whole and the words for who gave a part of it. */
function isServiceOf({ tokens, mentions }: Draft, whole: number, end: number): boolean {
  const number = readNumber(tokens, whole)?.to ?? whole;
  const behind = minutesWord.test(tokens[number]?.text ?? '') ? number + 1 : number;
  return mentions.some(
    ({ from, to }) => to === end + 1 && from === behind + 1 && tokens[behind]?.text === 'of',
  );
}

/** "10" in "30 min but 10 was the tech". */
function barePart({ tokens }: Draft, end: number): Part | null {
  const at = minutesWord.test(tokens[end]?.text ?? '') ? end - 1 : end;
  const { value = 0, to = 0 } = readNumber(tokens, at) ?? {};
  if (to !== at + 1 || !Number.isInteger(value) || value < 1) return null;
  const part = { from: at, to: end + 1, minutes: value, share: 0, of: null };
  // "Of 24 min TE 6 were the aide's".
  return isOfWhole(tokens, at) ? part : { ...part, isBare: true };
}

function readPart(
  { tokens, shares }: Draft,
  from: number,
  side: 'before' | 'behind',
  isOfTime = false,
): Part | null {
  const share = shares.find((one) => one.from === from);
  if (share && typeof share.part === 'number')
    return { ...behindOf(tokens, share.to), from, minutes: null, share: share.part };
  const number = readNumber(tokens, from);
  if (!number || !Number.isInteger(number.value) || number.value < 1) return null;
  const end = minutesWord.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  const { to, of } = behindOf(tokens, end);
  // A number is a part only where it is said to be one of a time: "tech did 10" may be more.
  const isPart = isOfTime || to > end || (side === 'behind' && isOfWhole(tokens, from));
  return isPart ? { from, to, minutes: number.value, share: 0, of } : null;
}

/** "10 of it", "10 of the 25 min": up to where the words go, and where the whole stands. */
function behindOf(tokens: Draft['tokens'], end: number): { to: number; of: number | null } {
  const of = tokens[end]?.text === 'out' ? end + 1 : end;
  if (tokens[of]?.text !== 'of') return { to: end, of: null };
  if (pointing.test(tokens[of + 1]?.text ?? '')) return { to: of + 2, of: null };
  const at = /^(the|those|his|her|their|a)$/.test(tokens[of + 1]?.text ?? '') ? of + 2 : of + 1;
  return isTime(tokens, at) ? { to: at, of: at } : { to: end, of: null };
}

/** "8 min of 97530": a code is no time. */
const isTime = (tokens: Draft['tokens'], at: number): boolean =>
  (readNumber(tokens, at)?.value ?? LONGEST_SERVICE) < LONGEST_SERVICE;

/** "24 min TE from which 6 were the aide's": what stands before a part of it. */
const isOfWhich = (tokens: Draft['tokens'], from: number): boolean =>
  tokens[from - 1]?.text === 'which' && /^(of|from|in)$/.test(tokens[from - 2]?.text ?? '');

/** "Of the 30 min TE the tech did 10". */
function isOfWhole(tokens: Draft['tokens'], before: number): boolean {
  return tokens.some(({ text }, at) => {
    // "23 of which the aide did 8".
    if (/^(of|from|in)$/.test(text) && tokens[at + 1]?.text === 'which' && at < before) return true;
    const number = article.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return text === 'of' && number < before && isTime(tokens, number);
  });
}
