import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { tells } from '../../words/word-lists.ts';
import { daysTold } from './days-told.ts';
import { onlyUnder, placesToTell } from './only-under.ts';
import { type Label, toldUnder } from './told-under.ts';

const between = /^(for|on|the|that|just|only)$/;
const opens = /^[-,;:.?!\n(]$/;

/**
 * Keeps visits of two days apart: units are counted by date of service, and never added up over two. Where one of the days is
 * asked about ("code Wednesday"), or one is today and nobody asks about each, what the others had is left out; else it is
 * asked which day is meant.
 *
 * @example '97110 30 on Monday, today 97110 15' // 97110 with 15 minutes
 * @example 'Tue 97530 25 min; Thu 97530 20 min' // two visits, and neither 45 minutes nor one of them
 */
export function daysApart(draft: Draft): Draft {
  const told = withoutItself(daysTold(draft), draft);
  if (told.length < 2) return draft;
  const places = placesToTell(draft);
  const day = toldUnder(draft.tokens, told, places);
  const days = new Set(gather(places, (one) => day(one) ?? []));
  if (days.size < 2) return draft;
  const asked = dayAsked(draft, told, days);
  if (asked === null) return draftWith(draft, { several: 'days' });
  const left = onlyUnder(draft, (one) => [asked, undefined].includes(day(one)));
  const isDated = told.some(({ of, from }) => of === asked && from === draft.dateAt?.from);
  return isDated ? left : draftWith(left, { date: null, dateAt: null });
}

/**
 * "DOS 11/24: TE 20 and MT 10 today": what a date heads is all of that day, which "today" behind a service names again. Before one, as in
 * "11/24: TE 20, today gait 10", it is another day.
 */
function withoutItself(told: Label[], { tokens }: Draft): Label[] {
  const [first] = told;
  if (!first || !/^\d+\/\d+$/.test(first.of)) return told;
  const isHead =
    tokens.slice(0, first.from).every((word) => tells(word, 'day-words/heads')) &&
    /^[:,-]$/.test(tokens[first.to]?.text ?? '');
  const isAgain = ({ of, from, to }: Label) =>
    of === 'today' &&
    tokens[from - 1]?.kind !== 'sign' &&
    !/^(and|then|plus)$/.test(tokens[from - 1]?.text ?? '') &&
    tokens[to]?.kind !== 'word';
  return isHead && told.every((one) => one === first || isAgain(one)) ? [first] : told;
}

/** The one day that is asked about, or null where it may be each of them. */
function dayAsked(draft: Draft, told: readonly Label[], days: ReadonlySet<string>): string | null {
  if (seen(draft, 'days', 'every').length > 0) return null;
  const asked = told.filter((one) => isAskedFor(draft, one)).map(({ of }) => of);
  const [only] = asked;
  if (only !== undefined && days.has(only) && asked.every((day) => day === only)) return only;
  return asked.length === 0 && days.has('today') ? 'today' : null;
}

function isAskedFor({ tokens, mentions, durations }: Draft, { from }: Label): boolean {
  let at = from - 1;
  // "Wed 97110 23 and 97112 23 hows Wed come out": a day that is asked about once all is told.
  const isLast = ![...mentions, ...durations].some((one) => one.from >= from);
  if (isLast && /^(hows|how)$/.test(tokens[at]?.text ?? '')) return true;
  while (between.test(tokens[at]?.text ?? '')) at--;
  if (!tells(tokens[at], 'day-words/asks')) return false;
  const clauses = clausesOf(tokens);
  const isBare = ![...mentions, ...durations].some((one) => clauses[one.from] === clauses[from]);
  return (
    isBare ||
    (opens.test(tokens[at - 1]?.text ?? '') && ![...mentions, ...durations].some((one) => one.from >= from))
  );
}
