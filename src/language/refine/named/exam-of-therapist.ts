import { eachOnce } from '../../../core/each-once.ts';
import type { Discipline } from '../../../core/visit.ts';
import { type Draft, draftWith, type Mention, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { deniedBefore } from '../described/denied-before.ts';
import { professionsOf } from '../people/professions.ts';

const exam = /^(exams?|examinations?|examine[ds]?|assessments?|assessed|workup)$/;
const first = /^(first|1st|initial|new|brand|never)$/;
const patient = /^(patients?|pts?|client|side)$/;
/** Tokens between a profession in letters and the exam that is its, at most. */
const NEAR = 5;

/**
 * "First time OT exam, low complexity", "new PT patient, first examination": the exam of a therapist is the evaluation of that
 * profession, and no office visit. Of whom nothing is told but a new patient and an exam, it stays the doctor's.
 */
export function examOfTherapist(draft: Draft, model: Model): Draft {
  const { ruleSet } = model;
  const at = draft.tokens.findIndex(({ text }, from) => exam.test(text) && !deniedBefore(draft, from));
  const isVisit = ({ by, codes }: Mention) =>
    by === 'phrase' &&
    codes.length > 0 &&
    codes.every((code) => ruleSet.codes[code]?.family === 'office-visit');
  const isKnown = draft.mentions.some(({ codes }) =>
    codes.some((code) => ruleSet.codes[code]?.family === 'evaluation'),
  );
  const visits = draft.mentions.filter(isVisit);
  if (at < 0 || isKnown || (visits.length === 0 && !isFirst(draft, at))) return draft;
  const discipline = therapistOf(draft, at, model);
  const phrase = ruleSet.ambiguous.findIndex(({ phrases }) =>
    phrases.includes(`${discipline?.toUpperCase()} eval`),
  );
  const meant = ruleSet.ambiguous[phrase];
  if (!meant) return draft;
  const codes = eachOnce(meant.choices.map(({ code }) => code));
  const evaluation = newMention(at, at + 1, 'phrase', codes, { open: meant.ask, phrase });
  const others = draft.mentions.filter((one) => !isVisit(one) && !(one.from <= at && at < one.to));
  return draftWith(draft, { mentions: [...others, evaluation].sort((a, b) => a.from - b.from) });
}

/** "The exam light is new": which exam it was stands near it. */
const isFirst = ({ tokens }: Draft, at: number): boolean =>
  tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(({ text }) => first.test(text)) &&
  !/^(light|table|room|gloves?|gown)$/.test(tokens[at + 1]?.text ?? '');

/** The one kind of therapist that the message tells of; none beside a doctor. */
function therapistOf(draft: Draft, at: number, model: Model): Discipline | null {
  const { tokens } = draft;
  const told = [
    ...professionsOf(draft, model).map(({ discipline }) => discipline),
    ...tokens.map(({ raw, text }, from) => {
      if (
        /^physio(therapist)?s?$/.test(text) ||
        (text === 'physical' && tokens[from + 1]?.text === 'therapy')
      )
        return 'pt';
      if (text === 'occupational' && tokens[from + 1]?.text === 'therapy') return 'ot';
      // "New PT patient", "first PT exam": in small letters it is the patient.
      const isBeside = Math.abs(from - at) <= NEAR || patient.test(tokens[from + 1]?.text ?? '');
      return (raw === 'PT' || raw === 'OT') && isBeside ? (raw === 'PT' ? 'pt' : 'ot') : null;
    }),
  ].filter((discipline) => discipline !== null);
  const [only, second] = eachOnce<Discipline>(told);
  return second === undefined && seen(draft, 'clinicians', 'doctor').length === 0 ? (only ?? null) : null;
}
