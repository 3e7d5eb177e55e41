import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';

/** Words that leave what was told to a later hour of the patient's own. */
const later = /^(home|tonight|tomorrow|nightly|bedtime)$/;

/**
 * Leaves out what the patient was told to do at home: "told him to ice 20 min at home" is neither heat nor cold of this visit,
 * and its minutes are none of it. Only what stands in the same part of the message goes.
 */
export function leftForHome(draft: Draft): Draft {
  const clauses = clausesOf(draft.tokens);
  const advised = gather(seen(draft, 'negation', 'advised'), ({ to }) => {
    const end = draft.tokens.findIndex(
      ({ text }, at) =>
        at >= to &&
        clauses[at] === clauses[to] &&
        later.test(text) &&
        (text !== 'home' || draft.tokens[at - 1]?.text === 'at') &&
        // The words that put it off close their part: "at home ADL training 15 min" is a service.
        (draft.tokens[at + 1]?.kind !== 'word' || clauses[at + 1] !== clauses[at]),
    );
    // "During transfers … at home" was done with the patient.
    const isDone = draft.tokens
      .slice(to, Math.max(to, end))
      .some(({ text }) => /^(during|while|with|and|did|we)$/.test(text));
    return end < 0 || isDone ? [] : [{ from: to, to: end }];
  });
  if (advised.length === 0) return draft;
  const isLater = ({ from }: { from: number }) => advised.some((told) => told.from <= from && from < told.to);
  const mentions = draft.mentions.filter((mention) => !isLater(mention));
  if (mentions.length === 0 || mentions.length === draft.mentions.length) return draft;
  return draftWith(draft, { mentions, durations: draft.durations.filter((time) => !isLater(time)) });
}
