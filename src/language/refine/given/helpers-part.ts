import { clausesOf } from '../../clauses.ts';
import { type Draft, type Duration, draftWith, type Mention } from '../../draft.ts';
import { overlaps } from '../../overlaps.ts';
import { minutesWord, seeShares } from '../../slots/times/shares.ts';
import { readNumber } from '../../words/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Place } from '../people/at-work.ts';
import { type Giver, giversOf } from '../people/givers.ts';
import { LONGEST_SERVICE } from './longest-service.ts';

/** A part of a time that somebody gave, in minutes or as a share, and where its words stand. */
interface Part extends Place {
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

/**
 * Splits a time of which an aide, a student or an assistant gave a part: "TE 30, half by the aide", "tech did 10 of the 25 min".
 * What is left is the clinician's, and the part stands apart.
 *
 * @example 'tech did 10 of the 25 min TE' // 97110 with 15 minutes, and 10 that an aide gave
 */
export function helpersPart(draft: Draft): Draft {
  for (const giver of giversOf(draft)) {
    if (giver.who !== 'aide' && giver.who !== 'student' && giver.who !== 'assistant') continue;
    const part = partBehind(draft, giver) ?? partBefore(draft, giver);
    const whole = part && wholeOf(draft, part);
    const service = whole && serviceOf(draft, whole);
    if (!part || !whole || !service) continue;
    // "25 min, 10 of it with the tech": taken off already.
    if (
      whole.by === 'therapist' &&
      draft.durations.some((time) => time.by === giver.who && overlaps(time, part))
    )
      continue;
    const minutes = part.minutes ?? whole.minutes - Math.floor(whole.minutes * (1 - part.share));
    if (minutes >= whole.minutes || (part.isBare && isOfAnother(draft, whole, part))) continue;
    const others = draft.durations.filter(
      (time) => time !== whole && (time.to <= part.from || time.from >= part.to) && !overlaps(time, whole),
    );
    const at = { from: whole.from, to: whole.to, of: 'service' as const, owner: service.from };
    const split: Duration[] =
      giver.who === 'assistant'
        ? [{ ...at, minutes: whole.minutes, by: 'therapist', assistantPart: minutes }]
        : [
            { ...at, minutes: whole.minutes - minutes, by: 'therapist' },
            { ...at, from: part.from, to: part.to, minutes, by: giver.who },
          ];
    return draftWith(draft, { durations: [...others, ...split].sort((a, b) => a.from - b.from) });
  }
  return draft;
}

/** "The tech did half", "the aide did 10 of the 25 min". */
function partBehind(draft: Draft, { to }: Giver): Part | null {
  const { tokens } = draft;
  if (!tells(tokens[to], 'at-work/gives')) return null;
  let at = to + 1;
  while (/^(about|only|just|the|first|last)$/.test(tokens[at]?.text ?? '') && at < to + 4) at++;
  return readPart(draft, at, 'behind');
}

/** "Half by the aide", "10 of it with the tech", "last 10 was the PTA". */
function partBefore(draft: Draft, { from }: Giver): Part | null {
  const { tokens } = draft;
  let at = article.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const isLinked = /^(by|with)$/.test(tokens[at]?.text ?? '');
  if (isLinked) at -= 1;
  const verb = at;
  while (beforeBy.test(tokens[at]?.text ?? '')) at--;
  const isTold = tokens.slice(at + 1, verb + 1).some(({ text }) => /^(was|were)$/.test(text));
  if (!isLinked && !isTold) return null;
  const end = at;
  for (let start = end; start > end - 6 && start >= 0; start--) {
    const part = readPart(draft, start, 'before');
    if (part && part.to === end + 1) return part;
  }
  return isTold ? barePart(draft, end) : null;
}

/** "10" in "30 min but 10 was the tech". */
function barePart({ tokens }: Draft, end: number): Part | null {
  const at = minutesWord.test(tokens[end]?.text ?? '') ? end - 1 : end;
  const { value = 0, to = 0 } = readNumber(tokens, at) ?? {};
  if (to !== at + 1 || !Number.isInteger(value) || value < 1) return null;
  return { from: at, to: end + 1, minutes: value, share: 0, of: null, isBare: true };
}

/** "Gait 20, balance 10 was the tech": the time of another service. */
const isOfAnother = ({ mentions }: Draft, whole: Duration, part: Part): boolean =>
  mentions.some(({ from, to }) => from >= whole.to && to <= part.from);

function readPart({ tokens }: Draft, from: number, side: 'before' | 'behind'): Part | null {
  const share = seeShares(tokens).find((one) => one.from === from);
  if (share && typeof share.part === 'number')
    return { ...behindOf(tokens, share.to), from, minutes: null, share: share.part };
  const number = readNumber(tokens, from);
  if (!number || !Number.isInteger(number.value) || number.value < 1) return null;
  const end = minutesWord.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  const { to, of } = behindOf(tokens, end);
  // A number is a part only where it is said to be one of a time: "tech did 10" may be more.
  const isPart = to > end || (side === 'behind' && isOfWhole(tokens, from));
  return isPart ? { from, to, minutes: number.value, share: 0, of } : null;
}

/** "10 of it", "10 of the 25 min": up to where the words go, and where the whole stands. */
function behindOf(tokens: Draft['tokens'], end: number): { to: number; of: number | null } {
  if (tokens[end]?.text !== 'of') return { to: end, of: null };
  if (pointing.test(tokens[end + 1]?.text ?? '')) return { to: end + 2, of: null };
  const at = /^(the|those|his|her|their|a)$/.test(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
  return isTime(tokens, at) ? { to: at, of: at } : { to: end, of: null };
}

/** "8 min of 97530": a code is no time. */
const isTime = (tokens: Draft['tokens'], at: number): boolean =>
  (readNumber(tokens, at)?.value ?? LONGEST_SERVICE) < LONGEST_SERVICE;

/** "Of the 30 min TE the tech did 10". */
function isOfWhole(tokens: Draft['tokens'], before: number): boolean {
  return tokens.some(({ text }, at) => {
    // "23 of which the aide did 8".
    if (text === 'of' && tokens[at + 1]?.text === 'which' && at < before) return true;
    const number = article.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return text === 'of' && number < before && isTime(tokens, number);
  });
}

function wholeOf(draft: Draft, part: Part): Duration | undefined {
  if (part.of !== null) {
    const number = readNumber(draft.tokens, part.of);
    if (!number) return undefined;
    const told = draft.durations.find((time) => time.from === part.of);
    return told ?? { from: part.of, to: number.to, minutes: Math.floor(number.value), of: 'service' };
  }
  return draft.durations.findLast(({ to, of }) => to <= part.from && (of === 'service' || of === 'all'));
}

/** The service of a time: its owner, the nearest of its part of the message, or the only one. */
function serviceOf({ tokens, mentions }: Draft, whole: Duration): Mention | undefined {
  const clauses = clausesOf(tokens);
  const gap = ({ from, to }: Mention) => Math.max(from - whole.to, whole.from - to);
  const [nearest] = mentions
    .filter((mention) => clauses[mention.from] === clauses[whole.from])
    .sort((a, b) => gap(a) - gap(b));
  return (
    mentions.find(({ from }) => from === whole.owner) ??
    nearest ??
    (mentions.length === 1 ? mentions[0] : undefined)
  );
}
