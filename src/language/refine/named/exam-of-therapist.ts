import { eachOnce } from '../../../core/each-once.ts';
import type { Discipline } from '../../../core/visit.ts';
import { type Draft, draftWith, type Mention, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { deniedBefore } from '../described/denied-before.ts';
import { professionsOf } from '../people/givers/professions.ts';

const exam = /^(exams?|examinations?|examine[ds]?|assessments?|assessed|workup)$/;
const first = /^(first|1st|initial|new|brand|never)$/;
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
  // Beside an evaluation, an adjustment or a typed office visit it is known whose exam it was.
  const isKnown = draft.mentions.some(({ by, codes }) =>
    codes.some((code) => {
      const family = ruleSet.codes[code]?.family ?? '';
      return (
        family === 'evaluation' || family.startsWith('cmt-') || (by === 'code' && family === 'office-visit')
      );
    }),
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

/** The one kind of therapist whose exam the message tells of; none beside a doctor. */
function therapistOf(draft: Draft, at: number, model: Model): Discipline | null {
  const { tokens } = draft;
  const told = [
    ...professionsOf(draft, model)
      .filter(({ assists, from, to }) => !assists && (isOfExam(tokens, at, from, to) || saysIt(tokens, from)))
      .map(({ discipline }) => discipline),
    ...tokens.map((_, from) => {
      const { discipline, to } = lettersAt(tokens, from);
      return discipline && isOfExam(tokens, at, from, to) ? discipline : null;
    }),
  ].filter((discipline) => discipline !== null);
  const [only, second] = eachOnce<Discipline>(told);
  return second === undefined && seen(draft, 'clinicians', 'doctor').length === 0 ? (only ?? null) : null;
}

/** "PT", "physical therapy" and where it ends. In small letters "pt" is the patient. */
function lettersAt(tokens: Draft['tokens'], from: number): { discipline: Discipline | null; to: number } {
  const { raw, text } = tokens[from] ?? { raw: '', text: '' };
  const isTherapy = tokens[from + 1]?.text === 'therapy';
  if (/^physio(therapist)?s?$/.test(text) || raw === 'PT') return { discipline: 'pt', to: from + 1 };
  if (raw === 'OT') return { discipline: 'ot', to: from + 1 };
  if (text === 'physical' && isTherapy) return { discipline: 'pt', to: from + 2 };
  return { discipline: text === 'occupational' && isTherapy ? 'ot' : null, to: from + 2 };
}

/** Between a therapist and the exam: "PT did his first exam", "new PT patient, first examination", "exam by our OT". */
const before =
  /^(did|does|performed|his|her|the|a|an|first|1st|initial|new|brand|time|patients?|pts?|client|visit|,|[.:-])$/;
const behind = /^(by|from|with|done|performed|was|the|our|a|an)$/;
const learner = /^(students?|assistants?|aides?|techs?|intern)$/;

/** Whether a therapist stands beside the exam as who gave it: a referral, last year's therapy and the one next door do not. */
function isOfExam(tokens: Draft['tokens'], at: number, from: number, to: number): boolean {
  if (learner.test(tokens[to]?.text ?? '') || /^(to|see|sees|can|could)$/.test(tokens[from - 1]?.text ?? ''))
    return false;
  if (to <= at) return at - to <= NEAR && tokens.slice(to, at).every(({ text }) => before.test(text));
  const between = tokens.slice(at + 1, from);
  // "Initial exam, occupational therapy, low complexity": whose it was, by itself.
  const isAlone = /^([,.;:?!\n)]|)$/.test(tokens[to]?.text ?? '');
  if (isAlone && between.every(({ text }) => /^[,(-]$/.test(text))) return true;
  return (
    between.some(({ text }) => /^(by|from|with)$/.test(text)) &&
    between.every(({ text }) => behind.test(text))
  );
}

/** "Low complexity per the therapist", "therapist marked it": who graded it gave it. */
const saysIt = (tokens: Draft['tokens'], from: number): boolean => {
  const at = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return tokens[at]?.text === 'per' || /^(marked|ticked|graded|rated)$/.test(tokens[from + 1]?.text ?? '');
};
