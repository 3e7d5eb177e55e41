import { gather } from '../../../core/gather.ts';
import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';
import { isOfWhoAsks } from '../is-of-who-asks.ts';
import { isService, type Thing } from '../thing.ts';
import type { Turn } from '../turns-of.ts';

const joins = /^(to|with|for|a|an|into|be)$/;
const small = /^(the|that|my|his|her)$/;

/**
 * The words between something that was told and what somebody is to put in its place: "change 97110 to 97530", "replace the massage with
 * manual", "swap 97110 for 97530". Only of a service told before: one named for the first time may be that of a claim.
 */
export function changedTo(draft: Draft, things: readonly Thing[]): Turn[] {
  const { tokens } = draft;
  return gather(things, (gone) => {
    if (!isService(gone) || gone.withTime !== null || gone.codes === '') return [];
    const at = small.test(tokens[gone.from - 1]?.text ?? '') ? gone.from - 2 : gone.from - 1;
    let to = gone.to;
    while (joins.test(tokens[to]?.text ?? '')) to += 1;
    const isChanged =
      tells(tokens[at], 'correction-words/changes') &&
      to > gone.to &&
      things.some((one) => isService(one) && one.from === to) &&
      things.some((one) => one.codes === gone.codes && one.to < at) &&
      /^([-,.;:\n(!]|so|and|please|pls|sorry|wait|oh|actually|)$/.test(tokens[at - 1]?.text ?? '');
    return isChanged && !isOfWhoAsks(draft, { from: at, to }) ? [{ from: gone.to, to, isSure: true }] : [];
  });
}
