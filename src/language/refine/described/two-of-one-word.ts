import { type Draft, type Duration, draftWith, type Mention, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { choicesTold } from './choices-told.ts';
import { freeNumbers } from './free-numbers.ts';

/**
 * "Traction by machine 15 & by hand 10": an open word with the words of two of its choices, each with a time in a clause of its
 * own, is two services.
 */
export function twoOfOneWord(draft: Draft, { ruleSet }: Model): Draft {
  const [mention, other] = draft.mentions;
  const phrase = mention && ruleSet.ambiguous[mention.phrase ?? phraseWithin(draft, mention)];
  if (!mention || other || !phrase) return draft;
  const cues = choicesTold(draft, mention, phrase);
  if (cues.length !== 2) return draft;
  const clauses = clausesOf(draft.tokens);
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
  return draftWith(draft, {
    mentions: services,
    durations: [...rest, ...own].sort((a, b) => a.from - b.from),
  });
}

/** The open word within the name of one of its choices: "traction by hand 8 and by the machine 12". */
function phraseWithin(draft: Draft, { from, to, open }: Mention): number {
  const word = seen(draft, 'phrase').find((one) => from - 1 <= one.from && one.to <= to);
  return open === null && word ? Number(word.value) : -1;
}
