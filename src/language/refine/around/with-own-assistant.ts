import { type Draft, draftWith, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { professionsOf } from '../people/givers/professions.ts';

/**
 * "My PTA and I cotreated, gait 30 then ther ex 15": a therapist and the assistant treat under one plan of care. Both stood at the
 * patient all the time, and the two services came one after the other; with another profession the same minutes would stand in both.
 */
export function withOwnAssistant(draft: Draft, model: Model): Draft {
  const shared = draft.mentions.filter(({ togetherMinutes }) => togetherMinutes);
  if (shared.length < 2) return draft;
  const named = professionsOf(draft, model);
  const plan = named.find(({ assists }) => assists)?.discipline;
  if (!plan || named.some(({ discipline }) => discipline !== plan)) return draft;
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) =>
      mention.togetherMinutes && !mention.discipline ? mentionWith(mention, { discipline: plan }) : mention,
    ),
  });
}
