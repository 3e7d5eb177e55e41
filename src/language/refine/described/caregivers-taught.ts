import { codeOfFamily } from '../../../core/rules/code-of-family.ts';
import { type Draft, draftWith, type Mention, mentionWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { isClass } from './is-class.ts';
import { FEW, taughtInOneTelling } from './taught-in-one-telling.ts';

/**
 * Reads the training of somebody who looks after a patient: "taught the wife transfers, pt not there" is caregiver training,
 * whatever was taught. The patient who was there makes it a service of the patient, so that the words must say where the
 * patient was.
 */
export function caregiversTaught(draft: Draft, model: Model): Draft {
  if (isPatientThere(draft))
    return draftWith(draft, { mentions: draft.mentions.map((one) => ofPatient(one, model)) });
  const code = isClass(draft) ? ofClass(model) : codeOfFamily(model.ruleSet, 'caregiver')?.code;
  const told = code && taughtInOneTelling(draft);
  if (!code || !told) return draft;
  const clauses = clausesOf(draft.tokens);
  const [first, last] = [clauses[told.from] ?? 0, clauses[endOfSentence(draft, told.to) - 1] ?? 0];
  const within = ({ from, by }: Mention) =>
    by !== 'code' && (clauses[from] ?? 0) >= first && (clauses[from] ?? 0) <= last;
  // Words that may be several things are the training itself.
  const isOpen = ({ codes, open }: Mention) =>
    open !== null && codes.some((one) => isOfCaregivers(one, model));
  const kept = draft.mentions.filter(
    (mention) => !(within(mention) && (isTaught(mention, model) || isOpen(mention))),
  );
  const known = kept.some(({ codes }) => codes.some((one) => isOfCaregivers(one, model)));
  const training = newMention(told.from, told.from + 1, 'name', [code]);
  // The families of a class are no group of patients.
  const rest = isClass(draft)
    ? {
        counts: draft.counts.map((count) =>
          count.noun === 'patients' ? { ...count, noun: 'caregivers' as const } : count,
        ),
        sightings: draft.sightings.filter(({ slot }) => slot !== 'people'),
      }
    : {};
  return draftWith(draft, {
    ...rest,
    mentions: known
      ? kept.map((mention) =>
          // "Caregiver training" by its name says nothing of how many families there were.
          mention.by !== 'code' && mention.codes.every((one) => isOfCaregivers(one, model))
            ? mentionWith(mention, { codes: [code] })
            : mention,
        )
      : [...kept, training].sort((a, b) => a.from - b.from),
  });
}

/** "Caregiver training 20 min, pt present", and nobody says that the patient was away. */
function isPatientThere(draft: Draft): boolean {
  const { tokens } = draft;
  const said = seen(draft, 'caregivers', 'patient-there').filter(
    ({ from }) => !/^(no|not|without|wo)$/.test(tokens[from - 1]?.text ?? ''),
  );
  return said.length > 0 && seen(draft, 'caregivers', 'patient-away').length === 0;
}

/** What a caregiver was taught while the patient took part is the service of the patient that looks like it. */
function ofPatient(mention: Mention, { ruleSet }: Model): Mention {
  const [code] = mention.codes;
  const rule = ruleSet.codes[code ?? ''];
  const isNamed = mention.by !== 'code' && mention.codes.length === 1 && rule?.family === 'caregiver';
  const patients = rule?.lookAlikes.find((one) => ruleSet.codes[one.code]?.clock === 'fifteen_pooled');
  return isNamed && patients ? mentionWith(mention, { codes: [patients.code] }) : mention;
}

const ofClass = ({ ruleSet }: Model): string | undefined =>
  Object.values(ruleSet.codes).find(({ family, contact }) => family === 'caregiver' && contact === 'group')
    ?.code;

/** Behind commas the same telling goes on: "mom was not there, 46 minutes on safe transfers". */
function endOfSentence({ tokens, mentions, durations }: Draft, to: number): number {
  const clauses = clausesOf(tokens);
  // "Taught carrying and feeding", "… and guard on the steps": a second thing that was taught, and nothing more said of it.
  const isListed = (at: number) =>
    /^(and|&)$/.test(tokens[at]?.text ?? '') &&
    mentions.some(({ from }) => from > at && from <= at + FEW && clauses[from] === clauses[at + 1]) &&
    (!durations.some(({ from }) => from > at && clauses[from] === clauses[at + 1]) || isOnlyTime(at));
  // "How to position and transfer her for 45 min": one time for all that was taught.
  const isOnlyTime = (at: number) => durations.length === 1 && mentions.some(({ from }) => from === at + 1);
  let at = to;
  // "Patient stayed home. 50 min on safe lifting": a sentence that begins with the only time of all.
  const isTime = (place: number) =>
    durations.length === 1 &&
    durations[0]?.from === place &&
    /^(on|of|for|about)$/.test(tokens[durations[0].to]?.text ?? '');
  const goesOn = (place: number) => isListed(place) || (tokens[place]?.text === '.' && isTime(place + 1));
  while (at < tokens.length && (goesOn(at) || !/^([.;!?\n]|then|and|plus|&)$/.test(tokens[at]?.text ?? '')))
    at++;
  return at;
}

/** A service of the patient that somebody else may be taught: exercise, tasks, transfers, a brace; no modality. */
function isTaught({ codes }: Mention, { ruleSet }: Model): boolean {
  return codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
}

const isOfCaregivers = (code: string, { ruleSet }: Model): boolean =>
  ruleSet.codes[code]?.family === 'caregiver';
