import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** Words of a first visit, among those that tell exams apart. */
const first = /^(first|new|initial|never|brand)$/;

/**
 * "PT first visit, I documented it as low complexity": the level of an evaluation that nobody names, where the message says whose
 * first visit it was. Beside an evaluation or an exam the level is that one's.
 */
export function levelAlone(draft: Draft, { ruleSet }: Model): Draft {
  const level = seen(draft, 'tell-apart').find(
    (one) => ruleSet.codes[one.value]?.family === 'evaluation' && has(draft, one, /^complexity$/),
  );
  if (!level) return draft;
  // "New PT" is a new patient.
  const discipline = draft.tokens.find(
    ({ raw }, at) =>
      /^(PT|OT)$/.test(raw) && !/^(new|the|this|a|our|my)$/.test(draft.tokens[at - 1]?.text ?? ''),
  )?.raw;
  const isDoctors =
    [...seen(draft, 'clinicians', 'doctor'), ...seen(draft, 'clinicians', 'chiropractic')].length > 0;
  const isFirst = seen(draft, 'tell-apart').some(
    (one) => ruleSet.codes[one.value]?.family === 'office-visit' && has(draft, one, first),
  );
  const isVisit = (code: string) => /^(evaluation|office-visit)$/.test(ruleSet.codes[code]?.family ?? '');
  const known = draft.mentions.some(({ open, codes }) => open === 'visit-type' || codes.some(isVisit));
  if (!discipline || !isFirst || known || isDoctors) return draft;
  const phrase = ruleSet.ambiguous.findIndex(({ phrases }) => phrases.includes(`${discipline} eval`));
  const codes = [...new Set(ruleSet.ambiguous[phrase]?.choices.map(({ code }) => code))];
  if (codes.length === 0) return draft;
  const evaluation = newMention(level.from, level.from, 'phrase', codes, { open: 'visit-type', phrase });
  return draftWith(draft, { mentions: [...draft.mentions, evaluation].sort((a, b) => a.from - b.from) });
}

function has({ tokens }: Draft, { from, to }: Sighting, word: RegExp): boolean {
  return tokens.slice(from, to).some(({ text }) => word.test(text));
}
