import { gather } from '../../../core/gather.ts';
import { type Draft, type Duration, draftWith, type Mention } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { minuteWord } from '../../slots/times/minutes/read-minutes.ts';
import { type NumberRead, readNumber } from '../../words/numbers/number-words.ts';

/** "All but 8", "everything except 12", "except for 12", "apart from 5". */
const whole = /^(all|everything|except|apart)$/;
const but = /^(but|except|for|from|the|about|of)$/;
const exception = /^(but|except|from)$/;
/** Words between the exception and what it was spent on: "12 min of us", "12 min on the us". */
const link = /^(of|on|for|the|with|min|mins|minutes?)$/;
const NEAR = 3;

/**
 * Reads a time of which a part is excepted: "all but 8 of the 38 min was aquatics", "40 min, TA except for 12 min US". The service that is told
 * of the whole has what is left, and the part is that of the service told of it, or of none.
 *
 * @example 'all of the 40 min except 12 was TA, the 12 was US' // 97530 with 28 minutes, 97035 with 12
 */
export function allBut(draft: Draft, model: Model): Draft {
  const [part] = gather(draft.tokens, ({ text }, at) =>
    whole.test(text) ? (partBehind(draft, at) ?? []) : [],
  );
  if (!part) return draft;
  const timed = draft.mentions.filter((mention) => !isAdjustment(mention, model));
  const total = draft.durations
    .filter(({ minutes, from, of }) => minutes > part.value && from !== part.from && of !== 'rest')
    .sort((a, b) => b.minutes - a.minutes)[0];
  if (!total || timed.length === 0 || timed.length > 2) return draft;
  const ofPart = serviceOfPart(draft, timed, part);
  const others = timed.filter((mention) => mention !== ofPart);
  const [rest, second] = others;
  if (!rest || second) return draft;
  const left: Duration = {
    from: total.from,
    to: total.to,
    minutes: total.minutes - part.value,
    of: 'service',
    owner: rest.from,
  };
  const own: Duration[] = ofPart
    ? [{ from: part.from, to: part.to, minutes: part.value, of: 'service', owner: ofPart.from }]
    : [];
  const isOther = (time: Duration) => time !== total && time.minutes !== part.value;
  const { from, to, value: number } = part;
  return draftWith(draft, {
    durations: [...draft.durations.filter(isOther), left, ...own].sort((a, b) => a.from - b.from),
    // What is excepted and of no service is nobody's time.
    counts: ofPart ? draft.counts : [...draft.counts, { from, to, number, noun: 'measured' as const }],
  });
}

/** The part behind "all but", or null where these words say something else. */
function partBehind({ tokens, mentions }: Draft, at: number): NumberPlace | null {
  let place = at + 1;
  while (but.test(tokens[place]?.text ?? '') && place <= at + NEAR) place++;
  const isExcepted =
    tokens[at]?.text === 'except' || tokens.slice(at + 1, place).some(({ text }) => exception.test(text));
  const number = isExcepted ? readNumber(tokens, place) : null;
  if (!number || !Number.isInteger(number.value) || number.value < 1) return null;
  const isSaid = minuteWord.test(tokens[number.to]?.text ?? '');
  const to = isSaid ? number.to + 1 : number.to;
  const isOfService = tokens[to]?.text === 'of' && mentions.some(({ from }) => from === to + 1);
  return isOfService || isOfTime(tokens, to, isSaid) ? { from: place, to, value: number.value } : null;
}

/**
 * "All but 8 of the 38 min", "all but 12 was TA", "except 12 min US": minutes, and neither "all but 2 goals" nor "all but 10 min with the PTA",
 * which says who gave it.
 */
function isOfTime(tokens: Draft['tokens'], to: number, isSaid: boolean): boolean {
  const next = tokens[to]?.text ?? '';
  if (next === 'of') return isSaid || tokens.slice(to, to + 5).some(({ text }) => minuteWord.test(text));
  return (
    /^(was|were|is)$/.test(next) || (isSaid && /^([,;.)\n]|us|on|for|in|while|when|he|she|)$/.test(next))
  );
}

interface NumberPlace extends NumberRead {
  from: number;
}

/** "12 min US" right behind; "the 12 was US" later on. */
function serviceOfPart(draft: Draft, timed: readonly Mention[], part: NumberPlace): Mention | undefined {
  // "All of it except 12 was TA" tells of the whole.
  const behind = serviceBehind(draft, timed, part.to);
  if (behind) return behind;
  for (let at = part.to; at < draft.tokens.length; at++) {
    const again = readNumber(draft.tokens, at);
    const isTold = /^(was|were|is)$/.test(draft.tokens[again?.to ?? at]?.text ?? '');
    if (again?.value === part.value && isTold) return serviceBehind(draft, timed, again.to + 1);
  }
  return undefined;
}

function serviceBehind({ tokens }: Draft, timed: readonly Mention[], at: number): Mention | undefined {
  let place = at;
  while (link.test(tokens[place]?.text ?? '') && place < at + NEAR) place++;
  return timed.find(({ from }) => from === place);
}
