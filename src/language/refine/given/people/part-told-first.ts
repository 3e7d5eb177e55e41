import { type Draft, draftWith, type Mention, newMention } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { type Giver, giversOf } from '../../people/givers/givers.ts';
import { type PartAlone, partAlone } from './part-set-off.ts';
import { type Helper, splitWithHelper } from './split-with-helper.ts';

/**
 * A helper's part that is told before anything that was done: "10 was the tech, TE 30", "the tech's part was 10, TE 30". Of the only
 * service it is a part, and what is left is the clinician's. Of several, also where a sentence behind tells it, it is all of them where it
 * is as long ("PTA had 45. TE 30 gait 15"); otherwise nobody said which: minutes of an assistant may be of any of them, an aide's and a
 * student's of something not told, and it is asked.
 */
export function partToldFirst(draft: Draft): Draft {
  const [giver, other] = giversOf(draft);
  if (!giver || other || !/^(aide|student|assistant)$/.test(giver.who)) return draft;
  const part = partApart(draft, giver);
  if (!part) return draft;
  const times = draft.durations.filter(({ from, to }) => from >= part.to || to <= part.from);
  const [whole, second] = times;
  const [service, another] = draft.mentions;
  if (!service || !whole || whole.of !== 'service') return draft;
  if (!another && !second && whole.minutes > part.minutes) {
    const split = splitWithHelper(whole, service, giver.who as Helper, part.minutes, part);
    return draftWith(draft, { durations: [...times.filter((time) => time !== whole), ...split] });
  }
  if (!another || times.length < draft.mentions.length) return draft;
  const sum = times.reduce((all, { minutes }) => all + minutes, 0);
  if (part.minutes === sum)
    return draftWith(draft, { durations: times.map((time) => ({ ...time, by: giver.who })) });
  // A bare number may be of something else that was done.
  const isTime = /^(min|mins|minutes)$/.test(draft.tokens[part.to]?.text ?? '');
  if (giver.who === 'assistant' && isTime && part.minutes < sum)
    return draftWith(draft, { durations: times.map((time) => ({ ...time, by: 'either' as const })) });
  const untold: Mention = newMention(part.from, part.to, 'activity', [], { open: 'activity' });
  return draftWith(draft, {
    mentions: [...draft.mentions, untold].sort((a, b) => a.from - b.from),
    durations: [
      { ...part, of: 'service', owner: part.from, by: giver.who },
      ...times.map((time) => ({ ...time, by: 'therapist' as const })),
    ],
  });
}

/** Such a part before all services, or in a sentence of its own behind several. */
function partApart(draft: Draft, giver: Giver): PartAlone | null {
  const { tokens, mentions } = draft;
  const part = partAlone(draft, giver);
  const clauses = clausesOf(tokens);
  const begin = clauses.indexOf(clauses[giver.from] ?? -1);
  const isFirst = mentions.every(({ from }) => from > giver.from);
  const isLast = mentions.length > 1 && mentions.every(({ to }) => to <= begin);
  const isSentence = tokens
    .slice(0, giver.from)
    .some(({ text }, at) => /^[.\n]$/.test(text) && at >= begin - 1);
  return part && (isFirst || (isLast && isSentence)) ? part : null;
}
