import { gather } from '../../../core/gather.ts';
import type { Draft } from '../../draft.ts';
import type { Span } from '../../parts/spans.ts';
import { tells } from '../../words/word-lists.ts';
import { type Thing, whole } from '../thing.ts';
import type { Turn } from '../turns-of.ts';

const denies = /^(not|isnt|wasnt)$/;
const small = /^(the|a|with|by|on|in|to|of|for)$/;
/** Between a thing and its own denial, and behind that. */
const sign = /^[-.,:;(!]$/;

/**
 * The words by which something just written is denied: "TE 20, sorry not 20, 15", "97140, not 97140 sorry, 97124". They can only take it
 * back, together with what they say again.
 */
export function deniedAgain(draft: Draft, things: readonly Thing[]): Turn[] {
  const { tokens } = draft;
  return gather([...tokens.keys()], (at) => {
    if (!denies.test(tokens[at]?.text ?? '')) return [];
    let next = at + 1;
    while (small.test(tokens[next]?.text ?? '')) next += 1;
    const again = things
      .filter((one) => whole(one).from === next || one.from === next)
      .sort((a, b) => whole(b).to - whole(a).to);
    let from = at;
    while (from > 0 && isAround(draft, from - 1)) from -= 1;
    const denied = again.find((one) =>
      things.some((told) => told.kind === one.kind && isSame(draft, told, one, from)),
    );
    return denied ? [{ from, to: whole(denied).to, isSure: true }] : [];
  });
}

const isAround = ({ tokens }: Draft, at: number): boolean =>
  sign.test(tokens[at]?.text ?? '') ||
  tells(tokens[at], 'correction-words/sighs') ||
  tells(tokens[at], 'correction-words/may-go-on');

/** Told in the same words, right before. */
function isSame(draft: Draft, told: Thing, again: Thing, before: number): boolean {
  const wordsOf = ({ from, to }: Span): string =>
    draft.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return (
    (told.to === before || whole(told).to === before) &&
    [wordsOf(told), wordsOf(whole(told))].includes(wordsOf(whole(again)))
  );
}
