import { clausesOf } from '../../clauses.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';

/** Words that leave what was told to a later hour of the patient's own. */
const later = /^(home|tonight|tomorrow|daily|nightly|evening|bedtime|himself|herself)$/;

/**
 * Leaves out what the patient was told to do at home: "told him to ice 20 min at home" is neither heat nor cold of this visit,
 * and its minutes are none of it. Only what stands in the same part of the message goes.
 */
export function leftForHome(draft: Draft): Draft {
  const clauses = clausesOf(draft.tokens);
  const advised = seen(draft, 'negation', 'advised').filter(({ to }) =>
    draft.tokens.some(({ text }, at) => at >= to && clauses[at] === clauses[to] && later.test(text)),
  );
  if (advised.length === 0) return draft;
  const isLater = ({ from }: { from: number }) =>
    advised.some(({ to }) => from >= to && clauses[from] === clauses[to]);
  const mentions = draft.mentions.filter((mention) => !isLater(mention));
  if (mentions.length === 0 || mentions.length === draft.mentions.length) return draft;
  return draftWith(draft, { mentions, durations: draft.durations.filter((time) => !isLater(time)) });
}
