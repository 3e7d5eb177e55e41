import { isCounted } from '../counted.ts';
import { type Count, type Draft, draftWith, type Mention, mentionWith, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { isNumberWord, readNumber } from '../number-words.ts';
import { scopeOf } from '../slots/duration-scope.ts';
import type { Token } from '../tokens.ts';
import { link } from './beside-minutes.ts';
import { isHeadcount } from './free-numbers.ts';

/** A bare number above this is no time on one service. */
const LONGEST = 180;
/** Behind a code, small numbers are units; behind a name, less than three minutes is nothing that people write down. */
const MOST_UNITS_OF_A_CODE = 4;
const FEWEST_MINUTES = 3;
/** Before a name a smaller number may count something: "2 bands". */
const FEWEST_BEFORE = 5;
/** "97110 x4" may be units; "TE x8" and "x15" can only be minutes. */
const MOST_TIMES = 4;

/**
 * Reads a bare number beside a service: "te 20 mt 10", "TE-23", "20 pool, 15 land", "97110 2" (units), "adj 3-4" (regions).
 * Not: repetitions ("3x10"), things counted ("4 patients"), modifiers ("97140 59").
 */
export function bareNumbers(draft: Draft, model: Model): Draft {
  if (!draft.tokens.some(mayBeBare)) return draft;
  const durations = [...draft.durations];
  const counts = [...draft.counts];
  const found = new Set<number>();
  const isTaken = (at: number) =>
    found.has(at) ||
    [...durations, ...counts, ...draft.modifiers, ...draft.mentions].some(
      ({ from, to }) => from <= at && at < to,
    );

  const timeFirst = leads(draft);
  const mentions = draft.mentions.map((mention) => {
    const number = timeFirst
      ? numberBefore(draft, mention, true)
      : (numberAfter(draft, mention) ?? numberBefore(draft, mention, false));
    if (!number || isTaken(number.from)) return mention;
    found.add(number.from);
    const spinal = mention.codes.every((code) => model.cmtCodes.includes(code));
    if (spinal && mention.open) {
      if (number.value <= 5) counts.push(toCount(number));
      return mention;
    }
    // "5 extremity joints adjusted": joints are no minutes.
    if (mention.by !== 'code' && mention.codes.every((code) => code === model.extraspinalCode))
      return mention;
    if (isUnits(mention, number)) return mentionWith(mention, { unitsSaid: number.value });
    if (isModifier(mention, number, model))
      return mentionWith(mention, { modifiersSaid: [...mention.modifiersSaid, String(number.value)] });
    if (number.value >= FEWEST_MINUTES && number.value <= LONGEST)
      durations.push({
        from: number.from,
        to: number.to,
        minutes: number.value,
        of: scopeOf(draft.tokens, number.from, number.to),
        owner: mention.from,
      });
    return mention;
  });
  return draftWith(draft, { mentions, counts, durations: durations.sort((a, b) => a.from - b.from) });
}

/** A number that is no code. */
const mayBeBare = (token: Token): boolean =>
  token.kind === 'number' ? Number(token.text) <= LONGEST : isNumberWord(token);

interface Bare {
  from: number;
  to: number;
  value: number;
  /** Written as "x4". */
  times: boolean;
  after: boolean;
}

function numberAfter(draft: Draft, mention: Mention): Bare | null {
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
function leads(draft: Draft): boolean {
  const first = draft.mentions[0];
  const last = draft.mentions.at(-1);
  if (!first || !last || first === last) return false;
  const isTimed = draft.durations.some(({ to }) => to === first.from);
  return (isTimed || numberBefore(draft, first, false) !== null) && numberAfter(draft, last) === null;
}

/** Only at the start of a clause, so that the number does not belong to what stands before it. */
function numberBefore({ tokens, mentions }: Draft, mention: Mention, behindService: boolean): Bare | null {
  // "16 of manual": the number stands before "of".
  const at = tokens[mention.from - 1]?.text === 'of' ? mention.from - 2 : mention.from - 1;
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

function isUnits(mention: Mention, { value, times, after }: Bare): boolean {
  if (times) return value <= MOST_TIMES;
  return after && (mention.by === 'code' ? value <= MOST_UNITS_OF_A_CODE : value < FEWEST_MINUTES);
}

/** "97140 59"; but "97110 25" is time, and only an office visit takes 25. */
function isModifier(mention: Mention, { value, after }: Bare, { ruleSet }: Model): boolean {
  const code = mention.codes[0] ?? '';
  if (!after || mention.by !== 'code' || !ruleSet.modifiers[String(value)]) return false;
  return value === 59 || ruleSet.codes[code]?.family === 'office-visit';
}

function toCount({ from, to, value }: Bare): Count {
  return { from, to, number: value, noun: 'regions' };
}
