import { gather } from '../../../core/gather.ts';
import { clausesOf } from '../../clauses.ts';
import { type Draft, type Duration, type Mention, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { freeNumbers } from './free-numbers.ts';
import { tellingWords } from './telling-words.ts';

/**
 * "Traction by machine 15 & by hand 10": an open word with the words of two of its choices, each with a time in a clause of its
 * own, is two services.
 */
export function twoOfOneWord(draft: Draft, { ruleSet }: Model): Draft {
  const [mention, other] = draft.mentions;
  const phrase = mention && ruleSet.ambiguous[mention.phrase ?? -1];
  if (!mention || other || mention.open === null || !phrase) return draft;
  const telling = tellingWords(phrase);
  const clauses = clausesOf(draft.tokens);
  const cues = gather(draft.tokens, (token, at) => {
    const codes = mention.codes.filter((code) => telling.get(code)?.has(token.stem));
    return at >= mention.to && codes.length === 1 ? [{ at, code: codes[0] as string }] : [];
  });
  if (cues.length !== 2) return draft;
  const free = freeNumbers(draft).map(
    ({ from, to, value }): Duration => ({ from, to, minutes: value, of: 'service' }),
  );
  const times = cues.map(({ at }) =>
    [...draft.durations, ...free].filter(({ from }) => clauses[from] === clauses[at]),
  );
  const isApart = cues[0]?.code !== cues[1]?.code && clauses[cues[0]?.at ?? 0] !== clauses[cues[1]?.at ?? 0];
  if (!isApart || !times.every(([one, more]) => one?.of === 'service' && !more)) return draft;
  const services = cues.map(({ at, code }, index): Mention => {
    const place = index === 0 ? mention : { from: at, to: at + 1 };
    return newMention(place.from, place.to, 'name', [code]);
  });
  const own = times.flat().map((time, index) => ({ ...time, owner: services[index]?.from ?? mention.from }));
  const rest = draft.durations.filter(({ from }) => !own.some((time) => time.from === from));
  return {
    ...draft,
    mentions: services,
    durations: [...rest, ...own].sort((a, b) => a.from - b.from),
  };
}
