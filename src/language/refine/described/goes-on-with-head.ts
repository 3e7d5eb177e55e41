import type { Likeness } from '../../book/compare.ts';
import type { Draft, Mention } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';
import { ends, type Part } from './parts-with-minutes.ts';

/** The service told right before a description, where no minutes stand between: it may be what the description goes on with. */
export function headOf({ from }: Part, { mentions, durations, tokens }: Draft): Mention | null {
  const head = mentions.findLast(({ to }) => to <= from);
  if (!head || durations.some((time) => time.from >= head.to && time.to <= from)) return null;
  // "Crates to the shelf for 20, then": a number that closes its part is a time, too.
  const isTime = ({ kind, text }: Token, at: number) =>
    kind === 'number' && /^[1-9]\d$/.test(text) && ends.has(tokens[head.to + at + 1]?.text ?? '');
  return tokens.slice(head.to, from).some(isTime) ? null : head;
}

/** "Fit a splint, went over the wear schedule 17 min": what comes near to the service told before says more of it. */
export function isMoreOf(head: Mention, ranked: readonly Likeness[]): boolean {
  const [first] = ranked;
  return ranked.some(
    ({ code, likeness }) => head.codes.includes(code) && likeness * 2 > (first?.likeness ?? 0),
  );
}

/** "Showed her how to run the unit at home, pads, settings, skin check, 15 min": a list of what a service holds has its one time at the end. */
export function isListedBehind(head: Mention, { from, to }: Part, { tokens, durations }: Draft): boolean {
  const between = tokens.slice(head.to, to);
  const commas = between.filter(({ text }) => text === ',').length;
  return (
    head.open === null &&
    commas > 2 &&
    !between.some(({ text }) => /^(and|then|plus|\+|&|;|\.|\n)$/.test(text)) &&
    durations.filter((time) => time.from >= head.to && time.from <= to).length === 1 &&
    from >= head.to
  );
}

/** "Fit a splint, showed her how to put it on 20 min": "it" is what the service before was about. */
export function pointsBack({ from, to }: Part, { tokens }: Draft): boolean {
  return (
    tokens
      .slice(from, to)
      // "The rest of it was standing on foam": there "it" is the time.
      .some(({ text }, at) => text === 'it' && tokens[from + at - 1]?.text !== 'of')
  );
}
