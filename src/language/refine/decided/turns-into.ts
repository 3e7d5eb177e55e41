import { gather } from '../../../core/gather.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { APART, distance } from '../../book/nearness.ts';
import { type Draft, draftWith, type Mention, mentionWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { deniedBefore } from '../described/denied-before.ts';

/**
 * Lets words beside an ambiguous phrase make another of it: "taped the ankle so it cannot move" is rigid tape, which asks for the
 * joint and no longer for the aim.
 *
 * @see intents/vocabulary/turns-into.yml
 */
export function turnsInto(draft: Draft, model: Model): Draft {
  const words = seen(draft, 'turns-into').filter(({ from }) => !deniedBefore(draft, from));
  if (words.length === 0) return draft;
  // Of one service everything is said, however far off it stands.
  const reach = draft.mentions.length === 1 ? Infinity : APART * 2;
  const used: Sighting[] = [];
  const turned: number[] = [];
  const mentions = gather(draft.mentions, (mention) => {
    const near = words.find(
      ({ value, ...span }) =>
        isPhrase(mention, value.split('=')[0], model) &&
        distance(draft.tokens, mention, span) < reach &&
        !isOfNeighbour(draft, mention, span) &&
        (mention.open !== null || isOfThisVisit(draft, mention, span)) &&
        !(mention.open === 'visit-type' && isFirstTime(draft, mention)),
    );
    if (near === undefined) return [mention];
    used.push(near);
    turned.push(mention.from);
    const turn = nextWork(draft, mention, near);
    if (turn !== null) {
      // Minutes that stand behind the turn are those of what followed.
      const isBefore = draft.durations.some(({ from }) => from >= mention.from && from < turn);
      const next = newMention(near.from, near.to, 'phrase', [], { minutes: isBefore ? [] : mention.minutes });
      const first = isBefore ? mention : mentionWith(mention, { minutes: [] });
      return [first, asPhrase(next, near.value.split('=')[1], model)];
    }
    return [asPhrase(mention, near.value.split('=')[1], model)];
  });
  // In "acupuncture 30 min with stim" the stimulation is the needles'; of "white tape" the tape stays what it became.
  const isPart = ({ open, from, to }: Mention) =>
    open !== null && !turned.includes(from) && used.some((one) => one.from <= from && to <= one.to);
  return draftWith(draft, { mentions: mentions.filter((mention) => !isPart(mention)) });
}

/**
 * "TENS unattended, then reviewed the home unit": where words of its own tell what the service was, what follows them was done
 * after it.
 *
 * @returns where what follows begins, or null
 */
function nextWork(draft: Draft, mention: Mention, { from }: Sighting): number | null {
  const follows = draft.tokens.findLastIndex(
    ({ text }, at) =>
      at < from && at >= mention.to && /^(then|after|afterwards|later|next|plus|\+)$/.test(text),
  );
  const isTold = seen(draft, 'tell-apart').some(
    (cue) => cue.to <= follows && cue.from >= mention.to && mention.codes.includes(cue.value),
  );
  return mention.open !== null && follows >= 0 && isTold ? follows : null;
}

/** "Massage by hand 10, then the massage chair 10": said of the service that they stand behind, where each has its time. */
function isOfNeighbour(draft: Draft, mention: Mention, { from }: { from: number }): boolean {
  const clauses = clausesOf(draft.tokens);
  const isTimed = (clause: number | undefined) => draft.durations.some((one) => clauses[one.from] === clause);
  return (
    clauses[mention.from] !== clauses[from] &&
    isTimed(clauses[mention.from]) &&
    isTimed(clauses[from]) &&
    draft.mentions.some((other) => other.to <= from && clauses[other.from] === clauses[from])
  );
}

/** "Splint made last week, today first time fit": the first of its visits, whenever it was made. */
function isFirstTime(draft: Draft, { codes }: Mention): boolean {
  return seen(draft, 'tell-apart').some(
    ({ value, from }) =>
      codes.includes(value) && /^(first|1st|initial|very)$/.test(draft.tokens[from]?.text ?? ''),
  );
}

/** "Second visit next week" and "third visit for ther ex" say nothing of a service that is settled. */
function isOfThisVisit(draft: Draft, mention: Mention, { from }: { from: number }): boolean {
  const clauses = clausesOf(draft.tokens);
  const others = [
    ...draft.mentions.filter((other) => other !== mention && other.open === null),
    ...seen(draft, 'other-days'),
  ];
  return others.every((other) => clauses[other.from] !== clauses[from]);
}

/** The phrase by one of its names, or a service that words settled on this one code. */
function isPhrase(
  { phrase, codes, by, open }: Mention,
  name: string | undefined,
  { ruleSet }: Model,
): boolean {
  // What still waits for which visit it was may be either.
  if (name !== undefined && ruleSet.codes[name])
    return by !== 'code' && (codes.join() === name || (open === 'visit-type' && codes.includes(name)));
  return phrase !== null && name !== undefined && ruleSet.ambiguous[phrase]?.phrases.includes(name) === true;
}

function asPhrase(mention: Mention, name: string | undefined, { ruleSet }: Model): Mention {
  if (name !== undefined && ruleSet.codes[name])
    return mentionWith(mention, { phrase: null, codes: [name], open: null, usual: null });
  const phrase = ruleSet.ambiguous.findIndex(({ phrases }) => phrases.includes(name ?? ''));
  const meant = ruleSet.ambiguous[phrase];
  if (!meant) return mention;
  const codes = [...new Set(meant.choices.map(({ code }) => code))];
  return mentionWith(mention, { phrase, codes, open: meant.ask, usual: null });
}
