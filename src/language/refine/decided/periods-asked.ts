import { type Draft, draftWith, type Mention, mentionWith, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { tells } from '../../words/word-lists.ts';

/**
 * "We do work hardening, first two hours are one code and then?": the length of the opening period is told as the rule, and what comes behind
 * it is asked. Nobody says how long this patient was there: both codes are asked about, and neither has minutes.
 */
export function periodsAsked(draft: Draft, model: Model): Draft {
  const { durations, mentions, tokens } = draft;
  const [time] = durations;
  const [service] = mentions;
  // "Work conditioning: first two hours is 97545": one service, by its name and by its code.
  if (
    !time ||
    !service ||
    durations.length > 1 ||
    mentions.some(({ codes }) => codes.join() !== service.codes.join())
  )
    return draft;
  const count = model.ruleSet.codes[service.codes[0] ?? '']?.count;
  const isOpening = service.codes.length === 1 && count?.kind === 'opening' && time.minutes === count.first;
  if (!isOpening || tokens[time.from - 1]?.text !== 'first' || !isAskedOn(draft, time.to)) return draft;
  const further = newMention(time.from, time.to, 'name', [...count.further]);
  const asked: Mention[] = [mentionWith(service, { minutes: [] }), further];
  return draftWith(draft, { durations: [], mentions: asked.sort((a, b) => a.from - b.from) });
}

/** "… are one code and then?", "… what about the rest", and no other number than that of codes. */
function isAskedOn({ tokens }: Draft, from: number): boolean {
  const sentences = sentencesOf(tokens);
  const asked = tokens.slice(from);
  const isQuestion = asked.some(({ text }) => text === '?' || /^(what|whats|which|how)$/.test(text));
  const isGoingOn = asked.some((word) => tells(word, 'time-words/goes-on'));
  const counts = asked.some(
    ({ kind, text }, at) =>
      kind === 'number' && !/^codes?$/.test(asked[at + 1]?.text ?? '') && !/^(1|\d{5})$/.test(text),
  );
  return isQuestion && isGoingOn && !counts && (sentences.at(-1) ?? 0) - (sentences[from] ?? 0) < 2;
}
