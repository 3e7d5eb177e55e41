import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { daysNamed } from './days-named.ts';

/** "The eval got moved to tomorrow": the words right behind a service that put it off, with the day that it will be; null where there are none. */
export function putOff(draft: Draft, at: number): Span | null {
  const words = seen(draft, 'corrections', 'put-off').find(({ from }) => from === at);
  const isNext = ({ from }: Span) => words !== undefined && (from === words.to || from === words.to + 1);
  const day = [...seen(draft, 'other-days', 'after'), ...daysNamed(draft)].find(isNext);
  const isToday = draft.tokens[day?.from ?? 0]?.text === 'today';
  return words && day && !isToday ? { from: words.from, to: day.to } : null;
}
