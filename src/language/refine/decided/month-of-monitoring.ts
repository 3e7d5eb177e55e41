import { type Draft, draftWith, type Mention, mentionWith, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { tells } from '../../words/word-lists.ts';

/** So many words around a time tell what it was spent on. */
const FEW = 6;

/**
 * Gives the minutes of a month of monitoring to the code that counts them: "RTM set-up plus 25 min of talking with them this
 * month". The set-up counts once and has no minutes of its own.
 */
export function monthOfMonitoring(draft: Draft, model: Model): Draft {
  const { ruleSet } = model;
  const countOf = ({ codes }: Mention) => (codes.length === 1 ? ruleSet.codes[codes[0] ?? ''] : undefined);
  const setUp = draft.mentions.find((mention) => countOf(mention)?.count?.kind === 'once');
  if (setUp === undefined) return draft;
  const family = countOf(setUp)?.family;
  const month = Object.values(ruleSet.codes).find(
    (rule) => rule?.family === family && rule?.count?.kind === 'month',
  );
  if (!month || draft.mentions.some((one) => one !== setUp && countOf(one)?.family === family)) return draft;
  const clauses = clausesOf(draft.tokens);
  // "3 calls, 24 min total": what is told of all goes on with the part before.
  const isOfMonth = (from: number, to: number, ofAll: boolean): boolean =>
    draft.tokens.some(
      (word, at) =>
        at >= from - FEW &&
        at < to + FEW &&
        (ofAll || clauses[at] === clauses[from]) &&
        tells(word, 'monitoring/month'),
    );
  const time = draft.durations.find(
    ({ from, to, of }) => /^(service|all)$/.test(of) && from >= setUp.to && isOfMonth(from, to, of === 'all'),
  );
  if (!time) return draft;
  const work = newMention(time.from, time.to, 'name', [month.code], { minutes: [time.minutes] });
  // "Data review" is the work of the month, under another name.
  const isWork = (one: Mention) =>
    one !== setUp && clauses[one.from] === clauses[time.from] && one.from >= time.from;
  const mentions = draft.mentions
    .filter((one) => !isWork(one))
    .map((one) => (one === setUp ? mentionWith(one, { minutes: [] }) : one));
  return draftWith(draft, { mentions: [...mentions, work].sort((a, b) => a.from - b.from) });
}
