import { type Draft, type Duration, draftWith, type Mention, mentionWith } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { sentencesOf } from '../../../parts/sentences.ts';
import { giverOf } from '../../people/givers/giver-of.ts';
import { giversOf } from '../../people/givers/givers.ts';
import { partOfAssistant } from './part-of-assistant.ts';
import { withParts } from './with-parts.ts';

/** Notes with each time who treated in it: "PT 10 min and PTA 14 min of 97110", "TE 20 by the PTA". */
export function whoseMinutes(draft: Draft): Draft {
  const givers = giversOf(draft);
  if (givers.length === 0) return draft;
  const clauses = clausesOf(draft.tokens);
  const durations = draft.durations.map((duration) => {
    const who = duration.by ?? giverOf(draft, duration, givers, clauses)?.who;
    return who ? { ...duration, by: who } : duration;
  });
  const owned = ofOneService(draft, durations);
  return draftWith(draft, {
    durations: withParts(draftWith(draft, { durations: owned }), clauses),
  });
}

/** "Gait - PTA 20 min, PT 10 min. NMR - PT 15": a sentence or line that names one service and two people's times is of that service. */
function ofOneService({ tokens, mentions }: Draft, durations: readonly Duration[]): Duration[] {
  const parts = sentencesOf(tokens);
  const isIn = (part: number | undefined) => (one: { from: number }) => parts[one.from] === part;
  return durations.map((duration) => {
    const part = parts[duration.from];
    const times = durations.filter(isIn(part));
    const named = mentions.filter(isIn(part));
    const only = named.at(-1);
    const isOne = named.every(({ codes }) => codes.join() === only?.codes.join());
    const isShared = times.length === 2 && times[0]?.by && times[1]?.by && times[0].by !== times[1].by;
    const isOwn = only && isOne && only.to <= duration.from && mentions.length > named.length;
    return isShared && isOwn && duration.owner === undefined ? { ...duration, owner: only.from } : duration;
  });
}

/** What the people who gave them make of a service's times. */
export function givenBy(
  durations: readonly Duration[],
): Pick<Mention, 'assistantMinutes' | 'togetherMinutes' | 'giver'> {
  const part = (who: Duration['by'], { by, minutes, assistantPart }: Duration) =>
    by === who ? minutes : who === 'assistant' ? (assistantPart ?? 0) : 0;
  const sumBy = (who: Duration['by']) => {
    const sum = durations.reduce((all, duration) => all + part(who, duration), 0);
    return sum > 0 ? sum : null;
  };
  const [first] = durations;
  const same = first && durations.every(({ by }) => by === first.by);
  return {
    assistantMinutes: sumBy('assistant'),
    togetherMinutes: sumBy('together'),
    giver: same ? (first.by ?? null) : null,
  };
}

/**
 * Marks what an assistant, an aide or a student gave where the time itself did not say so: services named behind the word or
 * before "by the PTA", and the assistant's part of one time ("97110 24 min, PTA did 14 of those").
 */
export function assistants(draft: Draft, model: Model): Draft {
  const givers = giversOf(draft);
  if (!givers.some(({ who }) => who !== 'therapist')) return draft;
  const [only] = draft.mentions;
  const part = only && draft.mentions.length === 1 ? partOfAssistant(draft, givers) : null;
  if (only && part !== null) {
    const minutes = withoutRest(only.minutes, part);
    const assistantMinutes = Math.min(part, total({ minutes }) || part);
    return draftWith(draft, { mentions: [{ ...only, minutes, giver: 'therapist', assistantMinutes }] });
  }
  const clauses = clausesOf(draft.tokens);
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) => {
      if (mention.giver !== null || mention.assistantMinutes !== null) return mention;
      const giver = giverOf(draft, mention, givers, clauses);
      // "Adjusted 3 areas, 97110 by the CA": nobody but the doctor adjusts, as long as the same words do not say so.
      const isDoctors = isAdjustment(mention, model) && clauses[giver?.from ?? -1] !== clauses[mention.from];
      if (!giver || isDoctors) return mention;
      const { who } = giver;
      const minutes = total(mention);
      return mentionWith(mention, {
        giver: who,
        assistantMinutes: who === 'assistant' && minutes > 0 ? minutes : null,
        togetherMinutes: who === 'together' && minutes > 0 ? minutes : null,
      });
    }),
  });
}

/** "20 min. PTA did 9 of those and PT did 11": what the assistant left of it is told once more. */
const withoutRest = (minutes: number[], part: number): number[] =>
  minutes.length === 2 && minutes[0] === (minutes[1] ?? 0) + part ? minutes.slice(0, 1) : minutes;

function total({ minutes }: Pick<Mention, 'minutes'>): number {
  return minutes.reduce((sum, each) => sum + each, 0);
}
