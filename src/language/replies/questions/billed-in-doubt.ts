import { type Draft, seen } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';
import { isAsked } from '../meant/is-asked.ts';

/** To bill something as another code, in the words of `replies/instead`. */
const bills = /^(call|bill|code|put|list)$/;
/** To turn one code into another, where no time is told of it: "make it 97530?". */
const turns = /^(make|change|switch|swap|replace|instead)$/;
/** "Can you make it 97530?" bids. */
const bids = /^(you|u|please|pls|plz)$/;

/**
 * Whether it is only asked, or forbidden, to bill a service as another: "should I bill it as 97530", "call it 97530?", "make it 97530?", "never
 * bill as 97530". Nothing takes the place of what was told; the two are held beside each other.
 */
export function billedInDoubt(draft: Draft): boolean {
  const { tokens, mentions } = draft;
  const said = seen(draft, 'replies', 'instead').map(({ from }) => from);
  // "Bill TE as 97530?"
  const around = mentions.flatMap(({ from, to }) => (tokens[to]?.text === 'as' ? [from - 1] : []));
  const isUntimed = mentions.length > 0 && mentions.every(({ minutes }) => minutes.length === 0);
  const mayTurn = isUntimed && !tokens.some(({ text }) => bids.test(text)) && !isSupposed(tokens);
  const calls = [...said, ...around].filter((at) => {
    const word = tokens[at]?.text ?? '';
    return bills.test(word) || (mayTurn && turns.test(word));
  });
  const isForbidden = calls.some((at) => tells(tokens[at - 1], 'beside-replies/forbids'));
  return calls.length > 0 && (isForbidden || isAsked(draft));
}

/** "What if we make it 97530?", "what about 97530 instead?": what would be, if it were. */
const isSupposed = (tokens: Draft['tokens']): boolean =>
  tokens.slice(0, 3).some(({ text }) => /^(if|about)$/.test(text));
