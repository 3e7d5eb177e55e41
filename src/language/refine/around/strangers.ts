import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, newMention, seen } from '../../draft.ts';

/** What may stand between two codes that are asked about together. */
const link = /^(with|and|\+|&|,|\/|plus|w|or|the|a|code|cpt|injection|along|together|same|day|visit|-)$/;
/** The furthest that a code next door stands from the one of ours it is tied to. */
const NEAR = 5;

/**
 * Keeps a code that rules/ do not have as a service where it is asked about together with one of ours: "97140 with 20610?".
 * The pair is then said to be unknown here. By itself such a code names no service.
 */
export function strangers(draft: Draft): Draft {
  const { tokens, mentions } = draft;
  if (draft.strangers.length === 0 || !mentions.some(({ by }) => by === 'code')) return draft;
  const asked = seen(draft, 'questions', 'pair').length > 0;
  const times = new Set(gather(draft.durations, (time) => tokens.slice(time.from, time.to)));
  const isTied = (from: number, to: number) =>
    mentions.some(({ from: start, to: end }) => {
      const [first, last] = end <= from ? [end, from] : [to, start];
      let words = 0;
      for (let at = first; at < last; at++) {
        const token = tokens[at];
        if (!token || times.has(token)) continue;
        if (++words > NEAR || !link.test(token.text)) return false;
      }
      return words > 0;
    });
  const tied = draft.strangers.filter(({ from, to }) => asked || isTied(from, to));
  return draftWith(draft, {
    mentions: [...mentions, ...tied.map(({ code, from, to }) => newMention(from, to, 'code', [code]))].sort(
      (a, b) => a.from - b.from,
    ),
  });
}
