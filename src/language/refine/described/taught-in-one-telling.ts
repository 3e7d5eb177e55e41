import type { Sighting } from '../../book/find-phrases.ts';
import { distance } from '../../book/nearness.ts';
import { type Draft, seen } from '../../draft.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { isClass } from './is-class.ts';

/** Who was taught and where the patient was stand in one telling: one sentence, or two short ones. */
const REACH = 20;

/** From who was taught to where the patient was, or null where either is missing. */
export function taughtInOneTelling(draft: Draft): { from: number; to: number } | null {
  const people = [...seen(draft, 'caregivers', 'caregiver'), ...aidesTaught(draft)];
  const teaching = [
    ...seen(draft, 'caregivers', 'teaches'),
    ...(isClass(draft) ? seen(draft, 'people', 'group') : []),
  ];
  if (people.length === 0 || teaching.length === 0) return null;
  const aways = seen(draft, 'caregivers', 'patient-away');
  for (const away of aways) {
    // "Wife not there": then she is not who was taught.
    const person = people.find((one) => one.to !== away.from && isNear(draft, one, away));
    // "Mom and dad came without him. We taught them …": the teaching may be told first or last.
    const teaches =
      person && teaching.find((one) => isNear(draft, one, person) || isNear(draft, person, one));
    // "(Dad stayed home, not present)" says it twice.
    const last = aways.findLast((one) => distance(draft.tokens, away, one) < REACH) ?? away;
    if (teaches)
      return {
        from: Math.min(person.from, teaches.from, away.from),
        // "Mom stayed in the waiting room, I taught the daughter …": who was taught may stand behind as well.
        to: Math.max(person.to, teaches.to, last.to, personTaught(people, teaches)),
      };
  }
  return null;
}

/** Where the one who was taught ends, right behind the teaching. */
const personTaught = (people: readonly Sighting[], { to }: Sighting): number =>
  Math.max(0, ...people.filter((one) => one.from >= to && one.from - to < FEW).map((one) => one.to));

/** "Teach the aide": who is taught looks after the patient, and gave no treatment. */
function aidesTaught(draft: Draft): Sighting[] {
  const { tokens } = draft;
  return seen(draft, 'clinicians', 'aide').filter(({ from }) => {
    const before = /^(the|her|his|their|an|a)$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
    return seen(draft, 'caregivers', 'teaches').some(({ to }) => to === before);
  });
}

function isNear({ tokens }: Draft, one: Sighting, other: Sighting): boolean {
  const sentences = sentencesOf(tokens);
  const [here, there] = [sentences[one.from] ?? 0, sentences[other.from] ?? 0];
  // "… how to guard him on steps. He was not there."
  return distance(tokens, one, other) < REACH || here === there || here + 1 === there;
}

/** So many words lead to the second thing taught. */
export const FEW = 4;
