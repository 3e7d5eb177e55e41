import { gather } from '../../../core/gather.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';
import type { Label } from './told-under.ts';

/** Where a date without a year begins a part of the message; elsewhere "4/5" is a grade, a score or two times. */
const begins = /^([\n;.]|on|dos)$/;

/**
 * Finds the days that are named, "Monday", "day 2", "11/3", in the order of the message. A day within what tells one service is part of
 * that: "the leg came Friday, today I showed him donning".
 */
export function daysTold(draft: Draft): Label[] {
  const isWithin = ({ from, to }: { from: number; to: number }) =>
    draft.mentions.some((mention) => mention.from < from && to < mention.to);
  const named = seen(draft, 'days').filter((one) => one.value !== 'every' && !isWithin(one));
  const isNumbered = ({ value }: { value: string }) => value.startsWith('day-');
  // "On Monday, her first visit" names one day twice; "day 1 … day 2" are two.
  const areNumbered = new Set(named.filter(isNumbered).map(({ value }) => value)).size > 1;
  const days = named
    .filter((one) => areNumbered || !isNumbered(one))
    .map(({ value, from, to }) => ({ of: value, from, to }));
  return [...days, ...datesTold(draft.tokens)].sort((a, b) => a.from - b.from);
}

function datesTold(tokens: readonly Token[]): Label[] {
  return gather(tokens, ({ text }, at) => {
    if (text !== '/' || !begins.test(tokens[at - 2]?.text ?? '\n')) return [];
    const [month, day] = [Number(tokens[at - 1]?.text), Number(tokens[at + 1]?.text)];
    const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31 && tokens[at + 1]?.glued === true;
    const year = tokens[at + 2]?.text === '/' ? tokens[at + 3]?.text : undefined;
    if (!isDay || (year !== undefined && !/^(\d\d|20\d\d)$/.test(year))) return [];
    return [{ of: `${month}/${day}`, from: at - 1, to: year === undefined ? at + 2 : at + 4 }];
  });
}
