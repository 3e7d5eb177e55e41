import type { Draft } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import type { Span } from '../../../parts/spans.ts';
import { minutesWord } from '../../../slots/times/scope/shares.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import { LONGEST_SERVICE } from '../longest-service.ts';
import { partByClock } from './part-by-clock.ts';

/** A part of one time, and how it was given or by whom. */
export interface PartTold<How extends string> extends Span {
  how: How;
  /** Minutes, a share of the whole, all behind so many minutes, or what the others left of it. */
  part: { minutes: number } | { share: number } | { behind: number } | 'rest';
  /** Where the whole is named behind the part: "10 of the 30 min". */
  of: number | null;
  /** Words say that it is a part, not a further time: "the last 10", "half", "10 of it". */
  isTold: boolean;
}

/** How the part of a clause was given; `none` where nothing there says so, null where two things do. */
export type HowIn<How extends string> = (clause: Span) => How | 'none' | null;

const ends = /^(first|last|final|remaining|other)$/;
const pointing = /^(it|that|those|them|these|which)$/;
const article = /^(the|a|an|his|her|their|those|this|that|my)$/;
const takes = /^(took|takes|stepped|jumped|cut|subbed)$/;
/** Below it, "of them" tells how many people there were. */
const FEW = 5;
/** So near an overlap its minutes stand. */
const NEAR = 7;
const parenthesis = /^[().:-]$/;

/**
 * The parts of a time, one of each clause: "I did the first 10, then my PTA took over". Null where
 * one tells of two people: nobody knows then which is whose.
 *
 * @param howIn what a clause says of how its part was given
 */
export function partsTold<How extends string>(draft: Draft, howIn: HowIn<How>): PartTold<How>[] | null {
  const { tokens } = draft;
  const clauses = clausesOf(tokens);
  const parts: PartTold<How>[] = [];
  let begin = 0;
  for (let at = 1; at <= tokens.length; at++) {
    // "1:1" is one word.
    const isSign = parenthesis.test(tokens[at]?.text ?? '') && tokens[at + 1]?.glued !== true;
    if (clauses[at] === clauses[begin] && !isSign) continue;
    const clause = { from: begin, to: at };
    begin = at;
    const told = quantitiesIn(draft, clause);
    // "Half group half one on one": each begins with its part.
    for (let index = 0; index < Math.max(told.length, 1); index++) {
      const from = index === 0 ? clause.from : (told[index]?.from ?? clause.from);
      const how = howIn({ from, to: told[index + 1]?.from ?? clause.to });
      const quantity = told[index] ?? takenOver(tokens, clause);
      if (how === null) return null;
      if (how !== 'none' && quantity) parts.push({ ...quantity, how });
    }
  }
  return parts;
}

/** A part that stands somewhere, whoever gave it. */
export type Quantity = Omit<PartTold<never>, 'how'>;

/** "Then my PTA took over", "the PTA stepped in after 10 min": what was left then. */
function takenOver(tokens: Draft['tokens'], { from, to }: Span): Quantity | null {
  for (let at = from; at < to - 1; at++) {
    if (!takes.test(tokens[at]?.text ?? '') || !/^(over|in)$/.test(tokens[at + 1]?.text ?? '')) continue;
    const after = tokens[at + 2]?.text === 'after' ? readNumber(tokens, at + 3) : null;
    if (!after && tokens[at + 1]?.text === 'in') return null;
    const end =
      after && minutesWord.test(tokens[after.to]?.text ?? '') ? after.to + 1 : (after?.to ?? at + 2);
    const part = after ? { behind: after.value } : ('rest' as const);
    return { from: at, to: end, part, of: null, isTold: true };
  }
  return null;
}

/** The parts told in a clause: "half", "the rest", "the last 10", "10 of it", "10 of the 30 min", and times that stand there alone. */
function quantitiesIn(draft: Draft, { from, to }: Span): Quantity[] {
  const found: Quantity[] = [];
  for (let at = from; at < to; at++) {
    const quantity = ofShare(draft, at) ?? partByClock(draft, at) ?? ofNumber(draft, at);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found;
}

function ofShare({ tokens, shares }: Draft, from: number): Quantity | null {
  const share = shares.find((one) => one.from === from);
  // "Thirty minutes, two of them the whole half" tells it once more.
  const isWhole = /^(whole|entire|full)$/.test(tokens[from - 1]?.text ?? '');
  if (!share || share.part === 'even' || isWhole) return null;
  const part = share.part === 'rest' ? ('rest' as const) : { share: share.part };
  return { ...behind(tokens, share.to), from, isTold: true, part };
}

function ofNumber({ tokens, durations, mentions, counts }: Draft, from: number): Quantity | null {
  const number = readNumber(tokens, from);
  if (!number || !Number.isInteger(number.value) || number.value < 1) return null;
  const isTime = durations.some((one) => overlaps(one, { from, to: from + 1 }));
  // "Overlapped with another patient for 10".
  const isOverlap =
    tokens[from - 1]?.text === 'for' &&
    tokens
      .slice(Math.max(0, from - NEAR), from)
      .some(({ text }) => /^(overlapped|overlapping|overlap)$/.test(text));
  const isOfWhich = tokens[from - 1]?.text === 'which' && tokens[from - 2]?.text === 'of';
  const isEnd = isOverlap || isOfWhich || ends.test(tokens[from - 1]?.text ?? '');
  const end = minutesWord.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  const { to, of } = behind(tokens, end);
  // "Four of them in the pool" are people.
  const isPeople =
    counts.some((one) => one.noun === 'patients' && one.from === from) || (!isTime && number.value < FEW);
  const isTold = isEnd || (to > end && !isPeople);
  // "TE 30 with me", "25 of NMR": right beside its service it is the whole.
  // "PT 24 min of TE, PTA took over for the last 6" are two times; "25 of NMR, I jumped in for 9 of it" is one.
  const isPointedAt = tokens.some(
    ({ text }, at) => at > end && text === 'of' && pointing.test(tokens[at + 1]?.text ?? ''),
  );
  const work = tokens[end]?.text === 'of' && isPointedAt ? end + 1 : end;
  if (!isTold && mentions.some((service) => service.to === from || work === service.from)) return null;
  return isTime || isTold ? { from, to, of, isTold, part: { minutes: number.value } } : null;
}

/** "… of it", "… out of the 30 min", "… of those minutes": up to where the words go, and where the whole stands. */
function behind(tokens: Draft['tokens'], end: number): { to: number; of: number | null } {
  const of = tokens[end]?.text === 'out' ? end + 1 : end;
  if (tokens[of]?.text !== 'of') return { to: end, of: null };
  const at = article.test(tokens[of + 1]?.text ?? '') ? of + 2 : of + 1;
  const whole = readNumber(tokens, at);
  const isTime = whole !== null && whole.value < LONGEST_SERVICE;
  const last = isTime ? whole.to : at;
  if (minutesWord.test(tokens[last]?.text ?? '')) return { to: last + 1, of: isTime ? at : null };
  if (isTime) return { to: last, of: at };
  return { to: pointing.test(tokens[of + 1]?.text ?? '') ? of + 2 : end, of: null };
}
