import { gather } from '../../../../core/gather.ts';
import type { Discipline } from '../../../../core/visit.ts';
import { type Draft, seen } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { tells } from '../../../words/word-lists.ts';
import { deniedBefore } from '../../described/denied-before.ts';
import type { Place } from './at-work.ts';
import { comesIn, isAtWorkHere } from './at-work-here.ts';
import { isHeard } from './is-heard.ts';

/** A profession that a message tells of as who treated; null for one that bills under none of its own. */
export interface Profession extends Place {
  discipline: Discipline | null;
  /** An assistant, who works under somebody else's plan. */
  assists?: true;
}

const letters = new Map<string, Discipline>([
  ['PT', 'pt'],
  ['PTs', 'pt'],
  ['DPT', 'pt'],
  ['PTA', 'pt'],
  ['OT', 'ot'],
  ['OTs', 'ot'],
  ['OTR', 'ot'],
  ['OTA', 'ot'],
  ['COTA', 'ot'],
  ['DC', 'chiropractic'],
]);

/** In small letters "pt" and "ot" may name one as well. */
const mayName: ReadonlySet<string> = new Set([...letters.keys(), 'pt', 'ot']);

/** Letters of the longest of them. */
const LONGEST = 4;

/** These are nobody else; "PT" may be the patient, "DC" a discharge, "OT" overtime. */
const sure = new Set(['DPT', 'PTA', 'OTR', 'OTA', 'COTA', 'PTs', 'OTs']);

/**
 * Finds who treated by profession: "our PT did", "PT 97110 20, OT 97535 20", "the chiropractor", "by the OT". In capitals "PT" is the
 * therapist beside work, beside another profession, or as one of ours; elsewhere, and in a message all of capitals, it is the patient
 * as often, and nobody is told.
 */
export function professionsOf(draft: Draft, { ruleSet }: Model): Profession[] {
  const { tokens } = draft;
  // Most messages name none.
  if (
    !draft.sightings.some(({ slot }) => slot === 'clinicians') &&
    !tokens.some(({ raw }) => raw.length <= LONGEST && mayName.has(raw))
  )
    return [];
  const isEvaluation = (code: string) => ruleSet.codes[code]?.family === 'evaluation';
  // "OT did a re-eval": a doctor's exam is called so as well.
  const evaluations = draft.mentions.filter(({ codes, open }) =>
    open === 'visit-type' ? codes.some(isEvaluation) : codes.length > 0 && codes.every(isEvaluation),
  );
  const shouts = !tokens.some(
    ({ kind, raw }) => kind === 'word' && raw.length > 2 && raw !== raw.toUpperCase(),
  );
  const words = [
    ...seen(draft, 'clinicians', 'ot').map(({ from, to }) => ({ from, to, discipline: 'ot' as const })),
    ...seen(draft, 'clinicians', 'pt').flatMap(({ from, to }) =>
      /^therapists?$/.test(tokens[to - 1]?.text ?? '') ? [{ from, to, discipline: 'pt' as const }] : [],
    ),
    ...seen(draft, 'clinicians', 'massage-therapist').map(({ from, to }) => ({ from, to, discipline: null })),
    ...seen(draft, 'clinicians', 'chiropractic').flatMap(({ from, to }) =>
      /^(chiropractors?|chiro)$/.test(tokens[from]?.text ?? '') &&
      to === from + 1 &&
      !isHeard(draft, { from, to })
        ? [{ from, to, discipline: 'chiropractic' as const }]
        : [],
    ),
  ];
  // "Pt 97110 20, ot 97535 15": in small letters only where each stands before work of its own.
  const begins = (at: number) => (place: Place) => place.from === at;
  const isLed = (at: number) => draft.mentions.some(begins(at + 1)) || draft.durations.some(begins(at + 1));
  const leads = (word: string) =>
    tokens.some(({ raw }, at) => raw.length === word.length && raw.toLowerCase() === word && isLed(at));
  const areLed = leads('pt') && leads('ot');
  const isTold = (at: number) => areLed && isLed(at);
  const inLetters = gather(tokens, ({ raw }, from) => {
    const discipline = letters.get(isTold(from) ? raw.toUpperCase() : raw);
    const known = discipline !== undefined && !words.some((word) => word.from <= from && from < word.to);
    // Nobody calls a patient OT, whatever they came for.
    const isPatient = isOther(draft, from) && !(raw === 'OT' && comesIn(tokens, from + 1));
    if (!known || isPatient || isDenied(draft, from)) return [];
    const one: Profession = { from, to: from + 1, discipline };
    return [/A$/.test(raw) ? { ...one, assists: true as const } : one];
  });
  const others = (one: Profession) =>
    [...words, ...inLetters].filter((other) => other.discipline !== one.discipline);
  const told = inLetters.filter(
    (one) =>
      sure.has(tokens[one.from]?.raw ?? '') ||
      (!shouts && isAtWorkHere(draft, one, others(one), evaluations)),
  );
  return [...words, ...told].sort((a, b) => a.from - b.from);
}

/** "OT not PT", "by the OT, not by PT": who was denied treated nobody. */
const isDenied = (draft: Draft, at: number): boolean =>
  deniedBefore(draft, draft.tokens[at - 1]?.text === 'by' ? at - 1 : at);

/** "Student PT", "new PT", "PT's": somebody else, or something of theirs. */
export function isOther({ tokens, sightings }: Draft, at: number): boolean {
  const helper = sightings.some(
    ({ slot, value, from, to }) =>
      slot === 'clinicians' &&
      /^(student|aide|assistant)$/.test(value) &&
      from <= at &&
      at < to &&
      to - from > 1,
  );
  return (
    helper ||
    /^(new|this|for|to|from)$/.test(tokens[at - 1]?.text ?? '') ||
    tells(tokens[at + 1], 'at-work/of-patient')
  );
}
