import type { Discipline } from '../../../core/visit.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { payerNamed } from '../../payer-named.ts';
import type { Token } from '../../words/tokens.ts';
import { gives } from '../people/at-work.ts';
import { isOther, professionsOf } from '../people/professions.ts';

/** Who bills, by the words for people: an assistant works under the plan of a therapist of the same field. */
const disciplineOf: Record<string, Discipline> = {
  chiropractic: 'chiropractic',
  pt: 'pt',
  ot: 'ot',
  'implies-pt': 'pt',
  'implies-ot': 'ot',
};

/** Takes the payer that is named, the longest name first ("medicare advantage", not "medicare"), and who bills. */
export function payerAndDiscipline(draft: Draft, model: Model): Draft {
  const named = seen(draft, 'payers').filter((one) => !isOfMe(draft, one) && !isFingerJoint(draft, one));
  const people = seen(draft, 'clinicians').map(({ value }) => value);
  const said = people.find((who) => disciplineOf[who] && !who.startsWith('implies-'));
  const own = ownDiscipline(draft, model);
  const who = said ?? people.find((each) => disciplineOf[each]);
  return draftWith(draft, {
    payer: payerNamed(draft, named, model) ?? compensation(draft),
    discipline:
      own !== undefined
        ? own
        : ((who === undefined ? null : disciplineOf[who]) ?? signed(draft, model) ?? byOt(draft)),
  });
}

/**
 * Who treated, by profession. Where several did, the visit is the therapist's and an adjustment stands apart, unless a service is
 * left of which nobody said whose it is: then it is nobody's yet. Undefined where no therapist is told of at work.
 */
function ownDiscipline(draft: Draft, model: Model): Discipline | null | undefined {
  const { mentions } = draft;
  const split = mentions.filter(({ discipline }) => discipline);
  const named = professionsOf(draft, model).flatMap(({ discipline, assists }) =>
    discipline && discipline !== 'chiropractic' && !assists ? { discipline } : [],
  );
  const therapist = [...split, ...named].find(({ discipline }) => discipline !== 'chiropractic');
  if (!therapist) return undefined;
  if (split.length === 0 && named.some(({ discipline }) => discipline !== therapist.discipline)) return null;
  const hasDoctor = split.some(({ discipline }) => discipline === 'chiropractic');
  return hasDoctor && split.length < mentions.length ? null : (therapist.discipline ?? null);
}

/** What a payer has and a wheelchair has not: "wc adjuster", "w/c claim". */
const ofPayer =
  /^(claim|claims|case|cases|adjuster|adjusters|carrier|ins|insurance|insurer|comp|payer|board|injury|auth|authorization|referral)$/;
const patients = /^(pt|pts|patient|patients)$/;
const wheelchair = '97542';

/**
 * "WC texas", "wc in NC": beside a state the letters are neither a wheelchair nor conditioning, nor beside what belongs to a payer, nor
 * beside a patient of whom codes alone were typed ("wc pt 97110 x2").
 */
function compensation(draft: Draft): string | null {
  const { tokens, mentions } = draft;
  const isWc = (at: number): boolean => tokens[at]?.text === 'wc' || tokens[at]?.text === 'w/c';
  const beside = seen(draft, 'states').some(
    ({ from, to }) =>
      isWc(from - 1) ||
      isWc(to) ||
      (tokens[from - 1]?.text === 'in' && isWc(from - 2)) ||
      (tokens[to]?.text === 'state' && isWc(to + 1)),
  );
  const areCodes =
    mentions.length > 0 && mentions.every(({ by, codes }) => by === 'code' && !codes.includes(wheelchair));
  const named = tokens.some(
    (_, at) =>
      isWc(at) &&
      (ofPayer.test(tokens[at + 1]?.text ?? '') || (areCodes && patients.test(tokens[at + 1]?.text ?? ''))),
  );
  return beside || named ? 'workers-comp' : null;
}

/** "Adjusted C, T, L and I did 15 of manual": the last letter is who writes, and no part of "L and I". */
function isOfMe({ tokens }: Draft, { to }: Sighting): boolean {
  return tokens[to - 1]?.text === 'i' && gives.test(tokens[to]?.text ?? '');
}

const fingerJoints = /^(dips?|mcps?|mps?|cmc|finger|fingers|index|digit)$/;
const ofJoints =
  /^(joints?|jts?|jnts?|mobs?|mobilizations?|mobilized|glides?|rom|arom|prom|aarom|flexion|extension|flex|ext|splints?|contractures?|blocking|stretch|stretches|stretching|blocks?)$/;

/** "PIP mobs 11", "DIP and PIP PROM": a joint of the finger, and not the payer of a car accident. */
function isFingerJoint({ tokens }: Draft, { from, to }: Sighting): boolean {
  if (to - from !== 1 || tokens[from]?.text !== 'pip') return false;
  const before = /^(and|&|\/|,)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const behind = /^(and|&|\/|,)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  return (
    ofJoints.test(tokens[to]?.text ?? '') ||
    fingerJoints.test(tokens[before]?.text ?? '') ||
    /^(dips?|mcps?)$/.test(tokens[behind]?.text ?? '')
  );
}

const isSignature = ({ raw }: Token): boolean => raw === 'PT' || raw === 'OT';

/** Signs behind who signs. */
const ends = /^[.,;)!\n]$/;

/** "97530 20 GP medicare PT", "(OT, mcr)": in capitals, at the end of a message or beside the payer, it is who bills; "pt" is mostly the patient. */
function signed(draft: Draft, model: Model): Discipline | null {
  const { tokens, sightings, mentions } = draft;
  if (!tokens.some(isSignature)) return null;
  // Beside an adjustment "medicare PT" is the patient as often.
  if (mentions.some((mention) => isAdjustment(mention, model))) return null;
  const payers = sightings.filter(({ slot }) => slot === 'payers');
  const at = tokens.findIndex((token, here) => {
    if (!isSignature(token) || isOther(draft, here)) return false;
    const closes = tokens.slice(here + 1).every(({ text }) => ends.test(text));
    const beside = payers.some(
      ({ from, to }) =>
        to === here ||
        from === here + 1 ||
        (to === here - 1 && tokens[to]?.text === ',') ||
        (from === here + 2 && tokens[here + 1]?.text === ','),
    );
    return (closes && here > 0) || beside;
  });
  return at < 0 ? null : tokens[at]?.text === 'pt' ? 'pt' : 'ot';
}

/** "Our OT spent 50 min on feeding": "OT" is nobody else, unless a PT is told of as well; "pt" is mostly the patient. */
function byOt({ tokens, mentions }: Draft): Discipline | null {
  if (!tokens.some(({ text }) => text === 'ot' || text === 'ots')) return null;
  const hasPt =
    tokens.some(({ raw }) => raw === 'PT' || raw === 'PTs') || mentions.some(({ discipline }) => discipline);
  return hasPt ? null : 'ot';
}
