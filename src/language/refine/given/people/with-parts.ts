import type { Draft, Duration } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';
import { isPartOf } from '../totals/is-part-of.ts';

/** "PTA finished with 10" comes on top, "finished the last 10" does not. */
const isFinished = (words: readonly { text: string }[]): boolean =>
  words.some(({ text }) => text === 'finished') && !words.some(({ text }) => text === 'last');

/** "23 min, 10 of it by the PTA": a part without a service of its own says who gave it, not that there was more. */
export function withParts({ tokens, mentions, durations }: Draft, clauses: readonly number[]): Duration[] {
  const kept: Duration[] = [];
  // "TE 30, PTA did 10": behind the only time of the only service; "then the PTA did 10" comes on top.
  const isSetOff = ({ by, from, to }: Duration): boolean => {
    const start = clauses.indexOf(clauses[from] ?? -1);
    const words = tokens.slice(start, to + 1);
    return (
      (by === 'assistant' || by === 'aide' || by === 'student') &&
      mentions.length === 1 &&
      durations.length === 2 &&
      durations[0]?.by === undefined &&
      /^[,;.]$/.test(tokens[start - 1]?.text ?? '') &&
      // "TE 30 with PT, PTA did 10": the therapist's 30 hold none of the assistant's.
      !/^(with|by)$/.test(tokens[durations[0]?.to ?? 0]?.text ?? '') &&
      !isFinished(words) &&
      !words.some((word) => tells(word, 'time-words/on-top') || tells(word, 'at-work/looks-on'))
    );
  };
  for (const duration of durations) {
    const last = kept.at(-1);
    const alone = !mentions.some(({ from }) => clauses[from] === clauses[duration.from]);
    // "PT did 13 of it, PTA did 14 of it": two parts of a whole that nobody told.
    // "PTA did 20 of the exercise and the PT did 18 of it" are two parts as well: no assistant's time holds a therapist's.
    const isShared =
      last?.by &&
      last.by !== duration.by &&
      (isPartOf(tokens, last) || (last.by === 'assistant' && duration.by === 'therapist'));
    const isPart =
      duration.by &&
      alone &&
      (isPartOf(tokens, duration) || isSetOff(duration)) &&
      last &&
      !isShared &&
      last.minutes >= duration.minutes;
    const whole = mentions.length === 1 ? 'service' : last?.of;
    if (!isPart) kept.push(duration);
    else if (duration.by === 'aide' || duration.by === 'student') {
      const minutes = last.minutes - duration.minutes;
      kept[kept.length - 1] = { ...last, minutes, of: whole ?? last.of, by: 'therapist' };
      kept.push({ ...duration, of: 'service' });
    } else if (duration.by === 'assistant')
      kept[kept.length - 1] = {
        ...last,
        // "TE 23 total, 15 of it PTA": the total is that of the only service.
        of: whole ?? last.of,
        by: 'therapist',
        assistantPart: duration.minutes,
      };
  }
  return kept;
}
