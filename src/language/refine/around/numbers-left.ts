import { type Draft, type Mention, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isCounted } from '../../slots/counted.ts';
import { likestWork, mayBeMinutes } from '../../slots/times/likest-work.ts';
import { isRequired } from '../../slots/times/minutes/is-required.ts';
import { isRest } from '../../slots/times/rest/is-rest.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { isListed, sign } from './is-listed.ts';
import { timesKnown } from './times-known.ts';

/** Words before and behind a number in which it may stand for the time of what they tell. */
const BEFORE = 8;
const BEHIND = 4;

/** Numbers beside words that describe work, each as a service of which only the time is known. */
export function numbersLeft(draft: Draft, model: Model): Mention[] {
  const { tokens } = draft;
  const read = placesRead(draft);
  const isLeft = (at: number) => !read[at] && mayBeMinutes(readNumber(tokens, at)?.value ?? 0);
  if (!tokens.some((_, at) => isLeft(at))) return [];
  const known = timesKnown(draft);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (number === null) continue;
    const { value, to } = number;
    // "PROM 10, pulleys 5, wand 5": what closes a part of a list tells nothing again.
    const isAgain = known.sums.has(value) || (known.times.has(value) && !isListed(tokens, at, to));
    const isOpen = isLeft(at) && !isAgain && !isRest(tokens, at, to) && !isRequired(tokens, at, number);
    // "Caregiver ed 10 pt present", "mom ed 8 with kid there": that somebody was taught is work as well.
    const isTaught =
      isOpen &&
      !isCounted(tokens, to) &&
      seen(draft, 'caregivers', 'teaches').some((words) => words.to === at);
    if (isOpen && (isTaught || standsAlone(tokens, at, to))) {
      const beside = [...tokens.slice(Math.max(0, at - BEFORE), at), ...tokens.slice(to, to + BEHIND)];
      if (isTaught || likestWork(beside, model) !== null)
        found.push(newMention(at, to, 'activity', [], { open: 'activity', minutes: [value] }));
    }
    at = to - 1;
  }
  return found;
}

function placesRead({ tokens, mentions, durations, counts, modifiers, sightings, strangers, dateAt }: Draft) {
  const read = tokens.map(() => false);
  // "8" alone names the rule of eights only beside other words, and is read by nothing.
  const telling = sightings.filter(({ slot, from, to }) => slot !== 'topic-word' || to > from + 1);
  for (const places of [mentions, durations, counts, modifiers, telling, strangers])
    for (const { from, to } of places) read.fill(true, from, to);
  if (dateAt) read.fill(true, dateAt.from, dateAt.to);
  return read;
}

/** Beside words or signs that leave it a number by itself. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]];
  if (before?.kind === 'number' || behind?.kind === 'number') return false;
  const isGlued =
    (tokens[from]?.glued && !sign.test(before?.text ?? '')) ||
    (behind?.glued && !sign.test(behind.text)) ||
    (/^[.:]$/.test(behind?.text ?? '') && tokens[to + 1]?.glued === true);
  const isAge = before?.text === ',' && tells(tokens[from - 2], 'people-words/person');
  return (
    !isGlued &&
    !isAge &&
    !isCounted(tokens, to) &&
    !tells(before, 'no-time/before') &&
    !tells(behind, 'no-time/behind')
  );
}
