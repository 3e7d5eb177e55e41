import { isCounted } from '../../counted.ts';
import type { Draft, Mention } from '../../draft.ts';
import { type NumberRead, readNumber } from '../../words/number-words.ts';
import { isHeadcount } from '../described/free-numbers.ts';
import { link } from '../named/beside-minutes.ts';
import { behindService } from './behind-service.ts';

/** Less than this nobody writes down as minutes. */
export const FEWEST_MINUTES = 3;
/** Before a name a smaller number may count something: "2 bands". */
const FEWEST_BEFORE = 5;

/** A number beside a service, not yet known for what it is. */
export interface Bare {
  from: number;
  to: number;
  value: number;
  /** Written as "x4". */
  times: boolean;
  after: boolean;
}

/** @returns the number behind a service, its regions and its remark: "massage low back 15", "97110 (bike) x10" */
export function numberAfter(draft: Draft, mention: Mention): Bare | null {
  const { tokens } = draft;
  let at = behindService(draft, mention);
  let times = false;
  // "TA/22"; in "PAs to L4/5" the sign joins levels.
  if (tokens[at]?.text === '/' && at > mention.to) return null;
  for (let skipped = 0; skipped < 2 && link.test(tokens[at]?.text ?? ''); skipped++) {
    times ||= /^[x*]$/.test(tokens[at]?.text ?? '');
    at++;
  }
  // "… on the achilles. Thirty-one was the neuro part": a sentence of its own.
  const isSentence = tokens[at - 1]?.text === '.' && /^[A-Z]/.test(tokens[at]?.raw ?? '');
  // "16 nmr. 48 total": the time of all.
  const isTotal = draft.durations.some(({ from, of }) => from === at && of === 'all');
  const first = isHeadcount(tokens, at) || isSentence || isTotal ? null : readNumber(tokens, at);
  if (!first || !Number.isInteger(first.value)) return null;
  const range = tokens[first.to]?.text === '-' ? readNumber(tokens, first.to + 1) : null;
  const number = range && range.value > first.value && range.value <= 5 ? range : withGlued(tokens, first);
  const behind = tokens[number.to];
  if (times && isTimedBehind(draft, number)) return null;
  // "97112 - 16 / 97110 - 7": the sign stands between two codes.
  const isCode = draft.mentions.some(({ from }) => from === number.to + 1);
  const fraction = behind?.text === '/' && tokens[number.to + 1]?.kind === 'number' && !isCode;
  // "Adj R 5th": one of a row, and no number of them.
  if (behind?.glued && /^(st|nd|rd|th)$/.test(behind.text)) return null;
  // "Balanced on one leg".
  // "Activities one on one".
  if (behind?.text === 'on' && readNumber(tokens, number.to + 1)?.value === 1) return null;
  const limb = number.value <= 2 && /^(legs?|foot|feet|arms?|hands?|knees?|sides?)$/.test(behind?.text ?? '');
  if (limb || isCounted(tokens, number.to) || behind?.text === ':' || fraction) return null;
  return { from: at, to: number.to, value: number.value, times, after: true };
}

/** "MT 10+5", "MT 10 + 5,": bouts written as one sum. */
function withGlued(tokens: Draft['tokens'], sum: NumberRead): NumberRead {
  const next = tokens[sum.to + 1];
  const isGlued = tokens[sum.to]?.glued === true && next?.glued === true;
  // "Neuro re-ed 13 + 9,": what stands behind the last of them is none of it, while "13 + 9 manual" goes on.
  const ends = /^([,;.\n)]|)$/.test(tokens[sum.to + 2]?.text ?? '');
  // "TE 15 + 98941" adds a code.
  const isSum = tokens[sum.to]?.text === '+' && (isGlued || ends) && /^\d{1,2}$/.test(next?.text ?? '');
  const more = isSum ? readNumber(tokens, sum.to + 1) : null;
  return more && Number.isInteger(more.value)
    ? withGlued(tokens, { value: sum.value + more.value, to: more.to })
    : sum;
}

/** "97110 x4" may be units; "TE x8" and "x15" are minutes, or as often as it was done. */
export const MOST_TIMES = 4;
/** How far behind its repetitions the time of a service stands. */
const FEW = 6;

/** "Sit to stand x10, 8 min", "stairs x 12 w rail - 9 min": as often, and then the time, before anything else was done. */
function isTimedBehind({ tokens, durations, mentions }: Draft, { value, to }: NumberRead): boolean {
  const time = durations.find(({ from }) => from >= to);
  if (!time || time.from > to + FEW) return false;
  if (time.from === to || (tokens[to]?.text === ',' && time.from === to + 1)) return true;
  // "TE x2 for 41 min" are units.
  if (value <= MOST_TIMES) return false;
  const isOther = mentions.some(({ from }) => from >= to && from < time.from);
  return !isOther && !tokens.slice(to, time.from).some(({ text }) => /^([.;\n]|and|then|plus)$/.test(text));
}

/** "12 MT 25 TE": the first service has its number before it, and the last has none behind. */
export function leads(draft: Draft): boolean {
  const first = draft.mentions[0];
  const last = draft.mentions.at(-1);
  if (!first || !last || first === last) return false;
  const isTimed = draft.durations.some(({ to }) => to === first.from);
  return (isTimed || numberBefore(draft, first, false) !== null) && numberAfter(draft, last) === null;
}

/** Only at the start of a clause, so that the number does not belong to what stands before it. */
export function numberBefore(
  { tokens, mentions }: Draft,
  mention: Mention,
  behindService: boolean,
): Bare | null {
  // "16 of the manual": the number stands before the article and "of".
  const noun = /^(the|his|her|their)$/.test(tokens[mention.from - 1]?.text ?? '')
    ? mention.from - 1
    : mention.from;
  const at = startOfNumber(
    tokens,
    isLinked({ tokens, mentions }, mention, noun) ? noun - 2 : mention.from - 1,
  );
  const enclosed = numberEnclosed(tokens, at);
  if (enclosed) return enclosed;
  const token = tokens[at];
  const before = tokens[at - 1];
  const isPart = at < mention.from - 1;
  const fewest = isPart || behindService ? FEWEST_MINUTES : FEWEST_BEFORE;
  const number = token && (isPart || token.kind === 'number') ? readNumber(tokens, at) : null;
  const sum = sumBefore({ tokens, mentions }, at, number?.value ?? 0);
  if (number && sum) return { ...sum, to: number.to, times: false, after: false };
  if (!token || !number || !/^(\d{1,3}|[a-z]+)$/.test(token.text) || number.value < fewest) return null;
  if (token.glued && /^[:./]$/.test(before?.text ?? '')) return null;
  // "30 reps of rows": what the service is told by is what was counted.
  if (isCounted(tokens, number.to)) return null;
  const follows = behindService && (before?.text === ')' || mentions.some(({ to }) => to === at));
  // "Alex (PTA) 15 TE".
  const isGivers =
    before?.text === ')' && /^(pta|pt|ota|cota|ot|dc|aide|tech)$/.test(tokens[at - 2]?.text ?? '');
  const starts =
    !before ||
    follows ||
    isPart ||
    isGivers ||
    // "PTA 20 TE, PT 10 manual": who gave it stands before the number.
    /^(,|;|\n|\+|&|and|then|with|w|plus|\.|did|had|got|gave|received|:|\(|\/|pta|pt|ota|cota|ot|dc|aide|tech|therapist|student|session|another)$/.test(
      before.text,
    );
  return starts ? { from: at, to: number.to, value: number.value, times: false, after: false } : null;
}

/** "9+4 manual": bouts written as one sum before the service; in "te 20+10 manual" the first is the other's. */
function sumBefore(
  { tokens, mentions }: Pick<Draft, 'tokens' | 'mentions'>,
  at: number,
  value: number,
): Pick<Bare, 'from' | 'value'> | null {
  const first = tokens[at - 2];
  const isSum = tokens[at - 1]?.text === '+' && first?.kind === 'number' && /^\d{1,2}$/.test(first.text);
  const isBehind = mentions.some(({ to }) => to === at - 2);
  if (!isSum || isBehind || !/^([,;\n.:(]|and|then|plus|)$/.test(tokens[at - 3]?.text ?? '')) return null;
  return { from: at - 2, value: Number(first.text) + value };
}

/** "16 of manual", "sixteen on bands"; in "CO-50 on 98941" and "pain 5 on bands" the number is another. */
function isLinked(
  { tokens, mentions }: Pick<Draft, 'tokens' | 'mentions'>,
  mention: Mention,
  noun: number,
): boolean {
  const word = tokens[noun - 1]?.text;
  const number = readNumber(tokens, noun - 2);
  // "45 on the Berg" is a score: a word that may be several things takes no such number.
  const isWork =
    (mention.by === 'name' || mention.by === 'activity') && number !== null && number.value >= FEWEST_BEFORE;
  // "29 on 97110, 4 on 97140": two codes, each with a number so told.
  const isListed =
    mention.by === 'code' &&
    mentions.filter((one) => one.by === 'code' && isNumberOn(tokens, one)).length > 1;
  return (
    word === 'of' ||
    (word === 'on' && isListed) ||
    (word === 'on' && isWork && /^([,;.\n(]|and|then|plus|that|)$/.test(tokens[noun - 3]?.text ?? ''))
  );
}

const isNumberOn = (tokens: Draft['tokens'], { from }: Mention): boolean =>
  tokens[from - 1]?.text === 'on' &&
  /^\d{1,2}$/.test(tokens[from - 2]?.text ?? '') &&
  /^([,;.\n(]|and|then|plus|)$/.test(tokens[from - 3]?.text ?? '');

/** Where the number that ends at a token begins: "twenty-three of massage". */
function startOfNumber(tokens: Draft['tokens'], at: number): number {
  return [2, 1].map((back) => at - back).find((from) => readNumber(tokens, from)?.to === at + 1) ?? at;
}

/** "(14) neuro re-ed (31) ther act". */
function numberEnclosed(tokens: Draft['tokens'], at: number): Bare | null {
  const token = tokens[at - 1];
  if (tokens[at]?.text !== ')' || tokens[at - 2]?.text !== '(' || !/^\d{1,3}$/.test(token?.text ?? ''))
    return null;
  const value = Number(token?.text);
  return value >= FEWEST_MINUTES ? { from: at - 1, to: at, value, times: false, after: false } : null;
}
