import { type Draft, draftWith, seen } from '../../draft.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { joinsTherapist } from '../people/givers/joins-therapist.ts';

/**
 * Leaves out the time for which an assistant joined the therapist, where the whole is told as well: of "PT 30 min, the PTA joined in
 * for the last 10" the ten are within the thirty, and the therapist's.
 */
export function besideTherapist(draft: Draft): Draft {
  const sentences = sentencesOf(draft.tokens);
  return seen(draft, 'clinicians', 'assistant')
    .filter(({ to }) => joinsTherapist(draft.tokens, to))
    .reduce((read, assistant) => {
      const part = read.durations.find(
        ({ from }) => from >= assistant.to && sentences[from] === sentences[assistant.from],
      );
      const isWithin = read.durations.some((one) => one !== part && one.minutes >= (part?.minutes ?? 0));
      return part && isWithin
        ? draftWith(read, { durations: read.durations.filter((one) => one !== part) })
        : read;
    }, draft);
}
