import { type Draft, seen } from '../draft.ts';
import { isAsked } from './is-asked.ts';

/** To bill something as another code, in the words of `replies/instead`. */
const bills = /^(call|bill|code|put|list)$/;
const forbids = /^(not|never|dont|cant|cannot|couldnt|shouldnt|wouldnt|wont|no)$/;

/**
 * Whether it is only asked, or forbidden, to bill a service as another: "should I bill it as 97530", "call it 97530?", "never bill as
 * 97530". Nothing takes the place of what was told; the two are held beside each other.
 */
export function billedInDoubt(draft: Draft): boolean {
  const { tokens, mentions } = draft;
  const said = seen(draft, 'replies', 'instead').map(({ from }) => from);
  // "Bill TE as 97530?"
  const around = mentions.flatMap(({ from, to }) => (tokens[to]?.text === 'as' ? [from - 1] : []));
  const calls = [...said, ...around].filter((at) => bills.test(tokens[at]?.text ?? ''));
  const isForbidden = calls.some((at) => forbids.test(tokens[at - 1]?.text ?? ''));
  return calls.length > 0 && (isForbidden || isAsked(draft));
}
