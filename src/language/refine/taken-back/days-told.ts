import { gather } from '../../../core/gather.ts';
import { clausesOf } from '../../clauses.ts';
import { type Draft, seen } from '../../draft.ts';
import { sentencesOf } from '../../sentences.ts';
import type { Token } from '../../words/tokens.ts';

/** A day that the message names, tokens `from` up to, not including, `to`. */
export interface DayTold {
  day: string;
  from: number;
  to: number;
}

/** Where a date without a year begins a part of the message; elsewhere "4/5" is a grade, a score or two times. */
const begins = /^([\n;.]|on|dos)$/;

/** Finds the days that are named, "Monday", "day 2", "11/3", in the order of the message. */
export function daysTold(draft: Draft): DayTold[] {
  const named = seen(draft, 'days').filter(({ value }) => value !== 'every');
  const isNumbered = ({ value }: { value: string }) => value.startsWith('day-');
  // "On Monday, her first visit" names one day twice; "day 1 … day 2" are two.
  const areNumbered = new Set(named.filter(isNumbered).map(({ value }) => value)).size > 1;
  const days = named
    .filter((one) => areNumbered || !isNumbered(one))
    .map(({ value, from, to }) => ({ day: value, from, to }));
  return [...days, ...datesTold(draft.tokens)].sort((a, b) => a.from - b.from);
}

function datesTold(tokens: readonly Token[]): DayTold[] {
  return gather(tokens, ({ text }, at) => {
    if (text !== '/' || !begins.test(tokens[at - 2]?.text ?? '\n')) return [];
    const [month, day] = [Number(tokens[at - 1]?.text), Number(tokens[at + 1]?.text)];
    const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31 && tokens[at + 1]?.glued === true;
    const year = tokens[at + 2]?.text === '/' ? tokens[at + 3]?.text : undefined;
    if (!isDay || (year !== undefined && !/^(\d\d|20\d\d)$/.test(year))) return [];
    return [{ day: `${month}/${day}`, from: at - 1, to: year === undefined ? at + 2 : at + 4 }];
  });
}

/**
 * Says on which day something was given: the one named in its part of the message, else the one before it in the sentence,
 * or behind it where the days close what they speak of ("97110 20, 97140 10 Mon, 97110 30 Tue"). A sentence without a day goes
 * on with one that began another ("Monday: gait 20. TE 15.").
 *
 * @param places where services and times stand
 */
export function dayOf(
  tokens: readonly Token[],
  told: readonly DayTold[],
  places: readonly { from: number }[],
): (one: { from: number }) => string | undefined {
  const [sentences, clauses] = [sentencesOf(tokens), clausesOf(tokens)];
  return ({ from }) => {
    const here = told.filter((day) => sentences[day.from] === sentences[from]);
    if (here.length === 0) {
      const last = told.filter((day) => day.to <= from).at(-1);
      return last && isLabel(tokens, last) ? last.day : undefined;
    }
    const inClause = here.filter((day) => clauses[day.from] === clauses[from]);
    if (inClause.length === 1) return inClause[0]?.day;
    const beside = places.filter((place) => sentences[place.from] === sentences[from]);
    const first = Math.min(...beside.map((place) => place.from));
    const last = Math.max(...beside.map((place) => place.from));
    const closes = (here[0]?.from ?? 0) > first && (here.at(-1)?.from ?? 0) > last;
    const before = here.filter((day) => day.to <= from).at(-1);
    const behind = here.find((day) => day.from >= from);
    return (closes ? (behind ?? before) : (before ?? behind))?.day;
  };
}

/** "Monday: …", "On Tuesday …": a day that begins its sentence holds until the next one. */
function isLabel(tokens: readonly Token[], { from }: DayTold): boolean {
  const before = /^(on|dos|the)$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  return /^[\n;.?!]$/.test(tokens[before - 1]?.text ?? '\n');
}
