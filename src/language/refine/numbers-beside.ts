import { isCounted } from '../counted.ts';
import { type Draft, type Mention, seen } from '../draft.ts';
import { readNumber } from '../number-words.ts';
import { link } from './beside-minutes.ts';
import { isHeadcount } from './free-numbers.ts';

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
  let at = behindRegions(draft, behindRemark(draft, mention.to));
  let times = false;
  for (let skipped = 0; skipped < 2 && link.test(tokens[at]?.text ?? ''); skipped++) {
    times ||= /^[x*]$/.test(tokens[at]?.text ?? '');
    at++;
  }
  const first = isHeadcount(tokens, at) ? null : readNumber(tokens, at);
  if (!first || !Number.isInteger(first.value)) return null;
  const range = tokens[first.to]?.text === '-' ? readNumber(tokens, first.to + 1) : null;
  const number = range && range.value > first.value && range.value <= 5 ? range : first;
  const behind = tokens[number.to];
  const fraction = behind?.text === '/' && tokens[number.to + 1]?.kind === 'number';
  // "Balanced on one leg".
  const limb = number.value <= 2 && /^(legs?|foot|feet|arms?|hands?|knees?|sides?)$/.test(behind?.text ?? '');
  if (limb || isCounted(tokens, number.to) || behind?.text === ':' || fraction) return null;
  return { from: at, to: number.to, value: number.value, times, after: true };
}

/** "97110 (bike) x10": a remark in parentheses, without a number in it. */
function behindRemark({ tokens }: Draft, start: number): number {
  if (tokens[start]?.text !== '(') return start;
  const length = tokens
    .slice(start, start + 8)
    .findIndex(({ text, kind }) => text === ')' || kind === 'number');
  return tokens[start + length]?.text === ')' ? start + length + 1 : start;
}

/** "Buttoning practice 13", "gait drills 10". */
const headNouns = /^(practice|training|drills?|work|tasks?|activities|exercises?)$/;

/** "massage low back 15", "MT R shoulder 12": regions and sides may stand between a service and its number. */
function behindRegions(draft: Draft, start: number): number {
  let at = start;
  for (let steps = 0; steps < 4; steps++) {
    const region = seen(draft, 'region').find(
      ({ from, to }) => from === at && (to - from > 1 || (draft.tokens[from]?.text.length ?? 0) > 1),
    );
    if (region) at = region.to;
    else if (
      /^(left|right|r|l|rt|lt|bilateral|bilat|to|the|on)$/.test(draft.tokens[at]?.text ?? '') ||
      headNouns.test(draft.tokens[at]?.text ?? '')
    )
      at += 1;
    else break;
  }
  return at;
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
  // "16 of manual": the number stands before "of".
  const noun = /^(the|his|her|their)$/.test(tokens[mention.from - 1]?.text ?? '')
    ? mention.from - 1
    : mention.from;
  const at = tokens[noun - 1]?.text === 'of' ? noun - 2 : mention.from - 1;
  const token = tokens[at];
  const before = tokens[at - 1];
  const fewest = at < mention.from - 1 ? FEWEST_MINUTES : FEWEST_BEFORE;
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text) || Number(token.text) < fewest) return null;
  if (token.glued && /^[:./]$/.test(before?.text ?? '')) return null;
  const follows = behindService && mentions.some(({ to }) => to === at);
  const starts =
    !before ||
    follows ||
    at < mention.from - 1 ||
    /^(,|;|\n|\+|&|and|then|with|w|plus|\.|did|had|got|gave|received|:|\(|\/)$/.test(before.text);
  return starts ? { from: at, to: at + 1, value: Number(token.text), times: false, after: false } : null;
}
