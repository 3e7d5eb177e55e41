import { gather } from '../../../core/gather.ts';
import { type Draft, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { onlyUnder, placesToTell } from './only-under.ts';

/** Words between a person and what they did: "the MD already did". */
const small = /^(already|just|also|then|first|only|usually|always)$/;
const joins = /^(and|&|\+)$/;
const somebody = /^(i|we|pt|patient|he|she|they|then|today)$/;
const whose = /^(her|his|their|the|another|other|a|my|our)$/;

/**
 * Leaves out what somebody else gave or got: "the MD did the eval, I did 97110", "her husband stretches her at home 20 min daily",
 * "ice for her brother". None of it is a line of this claim; what is left must be a service.
 */
export function byOthers(draft: Draft): Draft {
  const clauses = clausesOf(draft.tokens);
  const away = new Set([...givenElsewhere(draft, clauses), ...gotByKin(draft, clauses)]);
  if (away.size === 0) return draft;
  const isHere = ({ from }: { from: number }) => !away.has(clauses[from] ?? -1);
  const left = onlyUnder(draft, isHere);
  return left.mentions.length > 0 && placesToTell(draft).some((one) => !isHere(one)) ? left : draft;
}

/** Clauses in which somebody outside treated, or somebody of the family at home. */
function givenElsewhere(draft: Draft, clauses: readonly number[]): number[] {
  const { tokens } = draft;
  const habits = new Set(seen(draft, 'patients', 'habit').map(({ from }) => clauses[from]));
  const kin = seen(draft, 'caregivers', 'caregiver').filter(({ from }) => habits.has(clauses[from]));
  const treats = (to: number): boolean => {
    const verb = small.test(tokens[to]?.text ?? '') ? to + 1 : to;
    return (
      tells(tokens[verb], 'at-work/gives') ||
      seen(draft, 'patients', 'treats').some(({ from }) => from === verb)
    );
  };
  // "PT did 97161 and our MD did 99203": a code of the same house.
  const isOfHouse = (from: number): boolean =>
    /^(our|house)$/.test(tokens[from - 1]?.text ?? '') &&
    draft.mentions.some((one) => one.by === 'code' && clauses[one.from] === clauses[from]);
  return gather([...seen(draft, 'patients', 'elsewhere'), ...kin], ({ from, to }) =>
    treats(to) && !isOfHouse(from) ? goingOn(draft, clauses, clauses[from] ?? 0) : [],
  );
}

/** "The MD did an exam and injection": what "and" joins to it, where it has no time and nobody of its own. */
function goingOn({ tokens, durations }: Draft, clauses: readonly number[], first: number): number[] {
  const all = [first];
  for (let clause = first; ; clause++) {
    const last = tokens[clauses.lastIndexOf(clause)];
    const next = tokens.filter((_, at) => clauses[at] === clause + 1);
    const isOwn = (token: Token) => somebody.test(token.text);
    const isTimed = durations.some(({ from }) => clauses[from] === clause + 1);
    if (!joins.test(last?.text ?? '') || next.length === 0 || next.some(isOwn) || isTimed) return all;
    all.push(clause + 1);
  }
}

/** "Ice for her brother": clauses without a time in which one of the family got something, and was taught nothing. */
function gotByKin(draft: Draft, clauses: readonly number[]): number[] {
  const { tokens } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  const isHere = (clause: number | undefined) => (one: { from: number }) => clauses[one.from] === clause;
  return gather(seen(draft, 'caregivers', 'caregiver'), ({ from, to }) => {
    const clause = clauses[from];
    const isFor = whose.test(text(from - 1)) && text(from - 2) === 'for';
    const ends =
      tokens[to] === undefined ||
      clauses[to] !== clause ||
      /^([.,;:!?)\n&+]|and|too|who|while)$/.test(text(to));
    const isTold = draft.mentions.some((one) => one.to <= from - 2 && isHere(clause)(one));
    const isTaught = seen(draft, 'caregivers', 'teaches').some(isHere(clause));
    return isFor && ends && isTold && !isTaught && !draft.durations.some(isHere(clause)) ? [clause ?? 0] : [];
  });
}
