import { type Draft, type Duration, draftWith, seen } from '../../../draft.ts';
import { readClock, stretch } from '../../../slots/times/clock/read-clock.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import { tells } from '../../../words/word-lists.ts';
import { type Helper, splitWithHelper } from './split-with-helper.ts';

const helpers: readonly Helper[] = ['assistant', 'aide', 'student'];
/** So far before "took over" who did so may stand: "the PTA came in at 10:15 and took over". */
const NEAR = 8;
const therapist = /^(pt|ot|dpt|otr|i|therapist|doc|doctor|chiro|chiropractor|dc)$/;
const comes = /^(came|comes|joined|stepped|walked|arrived|returned)$/;
/** "PT then took over", "I (the PT) took over". */
const between = /^(then|also|just|[(),])$/;
const notThere = /^(sick|ill|absent|out)$/;
const ends = /^([,.;:\n)]|and|then|at|after|halfway|midway|half|for|with|from|until|till|)$/;

/**
 * Splits the time of the only service where somebody took over: "TE 10:00-10:30, the PTA took over at 10:15" leaves the helper the rest,
 * "PTA did TE 40, PT took over for the last 10" what was before. Where nothing says when, nobody knows whose minutes they are, and it is
 * asked.
 */
export function tookOver(draft: Draft): Draft {
  const { tokens, mentions, durations } = draft;
  const over = tokens.findIndex(
    ({ text }, at) => text === 'over' && /^(took|takes|taking|take)$/.test(tokens[at - 1]?.text ?? ''),
  );
  const [service, second] = mentions;
  const taker = over > 0 ? takerBefore(draft, over) : null;
  const who = taker?.helper;
  // "Took over for the PT" stands in for somebody, "took over the gait" tells what was done.
  const isForWhom =
    tokens[over + 1]?.text === 'for' && readNumber(tokens, behindLast(tokens, over + 2)) === null;
  if (!taker || !who || !service || isForWhom || !ends.test(tokens[over + 1]?.text ?? '')) return draft;
  // "Then my PTA took over and did 15 min": what they did is told behind.
  const isToldBehind = tokens[over + 1]?.text === 'and' && tells(tokens[over + 2], 'at-work/gives');
  if (second || isToldBehind) return draft;
  const told = whenOver(draft, over);
  const [whole, other] = durations.filter(({ from }) => !told || from < told.from || from >= told.to);
  if (!whole || other || whole.by) return draft;
  // "PT 24 min of exercise, PTA took over for the last 6": the first time is told as the therapist's own.
  const giver = tokens[whole.from - 1]?.text === ':' ? whole.from - 2 : whole.from - 1;
  if (told?.says === 'last' && taker.is === 'helper' && therapist.test(tokens[giver]?.text ?? ''))
    return draft;
  // "Got 8 min in, the PTA took over for the last 7": how far who was before had come.
  if (told?.says === 'last' && /^(in|into)$/.test(tokens[whole.to]?.text ?? '') && taker.is === 'helper') {
    const both = { ...whole, minutes: whole.minutes + told.value };
    return draftWith(draft, { durations: splitWithHelper(both, service, who, told.value) });
  }
  const rest = told && partOf(draft, whole, told);
  if (rest === null)
    return draftWith(draft, { durations: [{ ...whole, of: 'service', owner: service.from, by: 'either' }] });
  if (rest <= 0 || rest >= whole.minutes) return draft;
  const minutes = taker.is === 'helper' ? rest : whole.minutes - rest;
  return draftWith(draft, { durations: splitWithHelper(whole, service, who, minutes) });
}

/** When somebody took over: after so many minutes, for the last so many, half way, or at a time of day. */
interface When {
  from: number;
  to: number;
  says: 'after' | 'last' | 'half' | 'clock';
  value: number;
}

function whenOver({ tokens }: Draft, over: number): When | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  for (let at = over + 1; at < over + 4; at += 1) {
    if (/^(halfway|midway|half)$/.test(text(at))) return { from: at, to: at + 1, says: 'half', value: 2 };
    const begin = behindLast(tokens, at + 1);
    const number = readNumber(tokens, begin);
    const end = number && /^(min|mins|minutes)$/.test(text(number.to)) ? number.to + 1 : (number?.to ?? 0);
    if (text(at) === 'after' && number) return { from: begin, to: end, says: 'after', value: number.value };
    const isLast = begin > at + 1 || text(end) === 'left';
    if (/^(for|with)$/.test(text(at)) && number && isLast)
      return { from: begin, to: end, says: 'last', value: number.value };
    const clock = text(at) === 'at' ? readClock(tokens, at + 1) : null;
    if (clock) return { from: at + 1, to: clock.to, says: 'clock', value: clock.minutes };
  }
  // "The PTA joined at 10:15 and took over".
  for (let at = over - 1; at > over - NEAR; at -= 1) {
    const clock = text(at) === 'at' ? readClock(tokens, at + 1) : null;
    if (clock) return { from: at + 1, to: clock.to, says: 'clock', value: clock.minutes };
  }
  return null;
}

/** The minutes of who took over; null where a time of day is told and the service's own begin is not. */
function partOf({ tokens }: Draft, whole: Duration, { says, value }: When): number | null {
  if (says === 'after') return whole.minutes - value;
  if (says === 'last') return value;
  if (says === 'half') return Math.floor(whole.minutes / 2);
  const start = readClock(tokens, whole.from);
  const passed = start?.exact ? stretch(start.minutes, value) : null;
  return passed !== null && passed < whole.minutes ? whole.minutes - passed : null;
}

/** "For the last 10". */
const behindLast = (tokens: Draft['tokens'], at: number): number => {
  let next = at;
  while (/^(the|last|final|about)$/.test(tokens[next]?.text ?? '') && next < at + 3) next += 1;
  return next;
};

/** Who took over, and the helper who did so or gave what was before. */
interface Taker {
  is: 'helper' | 'therapist';
  helper: Helper;
}

/**
 * Who stands right before "took over" did so. Further before it "I" does as well, and "the PT came in and"; in "the tech set up the pt and
 * took over" it is the patient.
 */
function takerBefore(draft: Draft, over: number): Taker | null {
  const { tokens } = draft;
  const last = helpers
    .flatMap((who) => seen(draft, 'clinicians', who).map(({ to }) => ({ who, to })))
    .filter(({ to }) => to < over)
    .sort((a, b) => b.to - a.to)[0];
  if (!last) return null;
  const behind = tokens.slice(last.to, over - 1);
  const isNamed = behind.some(
    ({ text }, at) =>
      therapist.test(text) &&
      (text === 'i' ||
        comes.test(behind[at + 1]?.text ?? '') ||
        behind.slice(at + 1).every((word) => between.test(word.text))),
  );
  if (!isNamed) return over - last.to < NEAR ? { is: 'helper', helper: last.who } : null;
  // "The PTA was sick so I took over": gave none of it.
  if (behind.slice(0, 3).some(({ text }) => notThere.test(text))) return null;
  return { is: 'therapist', helper: last.who };
}
