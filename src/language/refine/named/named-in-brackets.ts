import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';

/**
 * A name in brackets right behind another that may mean the same tells what was meant by the first: "MT (manual therapy)",
 * "TA (ther act)" are one service each. What else stands in brackets, as a list of activities does, is left as it is.
 */
export function namedInBrackets(draft: Draft): Draft {
  return withoutDetails(withOneName(draft));
}

/** "TherAct (lifting feed sacks, 40 lb) 14 min": what brackets behind a service say of it, without a time within, is no service of its own. */
function withoutDetails(draft: Draft): Draft {
  const { tokens, mentions } = draft;
  const details = gather(mentions, ({ to, open }) => {
    if (open !== null || tokens[to]?.text !== '(') return [];
    const end = tokens.findIndex(({ text }, at) => at > to && text === ')');
    const isTimed = draft.durations.some((time) => time.from > to && time.from < end);
    return end < 0 || isTimed ? [] : [{ from: to, to: end }];
  });
  const isDetail = ({ by, from }: Mention): boolean =>
    (by === 'phrase' || by === 'activity') && details.some((one) => one.from < from && from < one.to);
  if (!mentions.some(isDetail)) return draft;
  return draftWith(draft, { mentions: mentions.filter((mention) => !isDetail(mention)) });
}

function withOneName(draft: Draft): Draft {
  const { tokens } = draft;
  const mentions: Mention[] = [];
  for (const mention of draft.mentions) {
    const before = mentions.at(-1);
    const isEnclosed =
      before?.to === mention.from - 1 && tokens[before.to]?.text === '(' && tokens[mention.to]?.text === ')';
    const codes = isEnclosed ? mention.codes.filter((code) => before.codes.includes(code)) : [];
    if (!before || codes.length === 0) mentions.push(mention);
    else mentions[mentions.length - 1] = toldBy(before, mention, codes);
  }
  return mentions.length === draft.mentions.length ? draft : draftWith(draft, { mentions });
}

/** The clearer one of the two, standing where both stand. */
function toldBy(one: Mention, other: Mention, codes: string[]): Mention {
  const clearer = other.open === null ? other : one;
  return mentionWith(clearer, {
    from: one.from,
    to: other.to + 1,
    codes,
    open: codes.length > 1 ? clearer.open : null,
    unitsSaid: one.unitsSaid ?? other.unitsSaid,
    modifiersSaid: [...new Set([...one.modifiersSaid, ...other.modifiersSaid])],
  });
}
