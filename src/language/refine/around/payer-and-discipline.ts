import type { Discipline } from '../../../core/visit.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { deniedBefore } from '../described/denied-before.ts';
import { isFingerJoint } from '../payers/is-finger-joint.ts';
import { payerByLetters } from '../payers/payer-by-letters.ts';
import { payerNamed } from '../payers/payer-named.ts';
import { payersMeant } from '../payers/payers-meant.ts';
import { comesIn } from '../people/givers/at-work-here.ts';
import { isHeard } from '../people/givers/is-heard.ts';
import { isOther, professionsOf } from '../people/givers/professions.ts';

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
  const named = payersMeant(draft, seen(draft, 'payers')).filter(
    (one) => !isOfMe(draft, one) && !isFingerJoint(draft, one),
  );
  const people = seen(draft, 'clinicians')
    .filter(({ to }) => !isThereToo(draft, to))
    .filter((who) => who.value !== 'chiropractic' || !isHeard(draft, who))
    .map(({ value }) => value);
  const said = people.find((who) => disciplineOf[who] && !who.startsWith('implies-'));
  const own = ownDiscipline(draft, model);
  const who = said ?? people.find((each) => disciplineOf[each]);
  return draftWith(draft, {
    payer: payerNamed(draft, named, model) ?? payerByLetters(draft, model),
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
  // Of who came in for a part nothing is told of the rest.
  const isVisit = named.length === 1 && split.length > 0 && split.length < mentions.length;
  if (isVisit && professionsOf(draft, model).some(({ to }) => comesIn(draft.tokens, to))) return null;
  const hasDoctor = split.some(({ discipline }) => discipline === 'chiropractic');
  return hasDoctor && split.length < mentions.length ? null : (therapist.discipline ?? null);
}

/** "Adjusted C, T, L and I did 15 of manual": the last letter is who writes, and no part of "L and I". */
function isOfMe({ tokens }: Draft, { to }: Sighting): boolean {
  return tokens[to - 1]?.text === 'i' && tells(tokens[to], 'at-work/gives');
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

/** "OT also treated 30 min the same day": somebody else, and nothing that is told here was theirs. */
function isThereToo({ tokens, mentions }: Draft, to: number): boolean {
  const isTold =
    tells(tokens[to + 1], 'at-work/gives') || /^(treated|saw|worked)$/.test(tokens[to + 1]?.text ?? '');
  if (tokens[to]?.text !== 'also' || !isTold || !/^(ot|pt)$/.test(tokens[to - 1]?.text ?? '')) return false;
  const clauses = clausesOf(tokens);
  return mentions.length > 0 && mentions.every(({ from }) => clauses[from] !== clauses[to]);
}

/** "Our OT spent 50 min on feeding": "OT" is nobody else, unless a PT is told of as well; "pt" is mostly the patient. */
function byOt(draft: Draft): Discipline | null {
  const { tokens, mentions } = draft;
  if (!tokens.some(({ text }, at) => (text === 'ot' || text === 'ots') && !isThereToo(draft, at + 1)))
    return null;
  const hasPt =
    tokens.some(({ raw }, at) => (raw === 'PT' || raw === 'PTs') && !deniedBefore(draft, at)) ||
    mentions.some(({ discipline }) => discipline);
  return hasPt ? null : 'ot';
}
