import type { Draft, Mention } from '../../draft.ts';
import { isCounted } from '../../slots/counted.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { type NumberRead, readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import { isHeadcount } from '../described/free-numbers.ts';
import { link } from '../named/beside-minutes.ts';
import { areDictated } from './are-dictated.ts';
import { behindService } from './behind-service.ts';
import { timeOfOurs } from './time-of-ours.ts';
import { endOfVerb, isToldAsTime } from './told-as-time.ts';
import { withBouts } from './with-bouts.ts';

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
  if (isToldAsTime(draft, mention, at)) at = endOfVerb(draft, at);
  if (tokens[at]?.text === ',' && areDictated(draft)) at++;
  if (readNumber(tokens, at) === null) at = timeOfOurs(draft) ?? at;
  // "… on the achilles. Thirty-one was the neuro part": a sentence of its own.
  const isSentence = tokens[at - 1]?.text === '.' && /^[A-Z]/.test(tokens[at]?.raw ?? '');
  // "16 nmr. 48 total": the time of all.
  const isTotal = draft.durations.some(({ from, of }) => from === at && of === 'all');
  const first = isHeadcount(tokens, at) || isSentence || isTotal ? null : readNumber(tokens, at);
  if (!first || !Number.isInteger(first.value)) return null;
  const range = tokens[first.to]?.text === '-' ? readNumber(tokens, first.to + 1) : null;
  const number = range && range.value > first.value && range.value <= 5 ? range : withBouts(draft, first);
  const behind = tokens[number.to];
  if (times && isTimedBehind(draft, number)) return null;
  // "TE session 2, 20 min": which one it was.
  const isOrdinal = first.value < fewestMinutes.told && tells(tokens[at - 1], 'time-words/visit');
  if (isOrdinal && !times && isTimedBehind(draft, number)) return null;
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
