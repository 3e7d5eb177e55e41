import { gather } from '../../../core/gather.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { APART, distance } from '../../book/nearness.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { covers } from '../../parts/covers.ts';
import { deniedBefore } from '../described/denied-before.ts';
import { freeNumbers } from '../described/free-numbers.ts';
import { saysSomethingElse } from '../named/says-something-else.ts';

/** Words that hold a cue and tell of no way of giving a service, by their kind in intents/vocabulary/sounds-like-service.yml. */
const ofElse = new Set(['pedalling', 'before', 'written']);

/** The codes of an open service that the words near it leave: "mechanical", "attended", "stayed with her". None where nothing tells. */
export function toldByCues(draft: Draft, mention: Mention): string[] {
  const clauses = clausesOf(draft.tokens);
  const timed = new Set([...draft.durations, ...freeNumbers(draft)].map(({ from }) => clauses[from]));
  const hasTime = ({ from }: Span) => timed.has(clauses[from]);
  // In "squat to pick up a box 22, patterns for control 22" control is said of the patterns, which may also have no name.
  const isOfAnother = (cue: Sighting) =>
    clauses[cue.from] !== clauses[mention.from] &&
    ((hasTime(cue) && hasTime(mention)) ||
      draft.mentions.some(
        (other) => other !== mention && clauses[other.from] === clauses[cue.from] && !covers(other)(cue),
      ));
  const cues = [...seen(draft, 'tell-apart'), ...seen(draft, 'keywords')].filter(
    (cue) =>
      (!isInside(cue, mention) || isDescribed(mention)) &&
      !draft.mentions.some((other) => other !== mention && isInside(cue, other)) &&
      !isOfAnother(cue) &&
      !isOfTimed(draft, mention, cue) &&
      !isOfCompared(draft, mention, cue) &&
      !saysSomethingElse(cue, draft) &&
      // "Cadence on the bike" tells of no gait, "goals made last week" of no brace.
      !seen(draft, 'sounds-like-service').some((sound) => ofElse.has(sound.value) && covers(cue)(sound)) &&
      !deniedBefore(draft, cue.from) &&
      // "By time or by how many muscles" asks.
      draft.tokens[cue.from - 1]?.text !== 'how' &&
      isNear(draft, mention, cue),
  );
  // "Not attended" holds "attended": the longer words are what was said.
  return narrowed(
    mention,
    cues.filter((cue) => !cues.some(covers(cue))),
  );
}

/** "Bike 10 gait 12": each with its time, and the name of the one tells nothing of the other. */
export const isOfTimed = ({ mentions }: Draft, mention: Mention, { from, to }: Span): boolean =>
  mention.minutes.length > 0 &&
  mentions.some((one) => one !== mention && one.minutes.length > 0 && one.from <= from && to <= one.to);

/** "Traction with my hands compared to traction with the table": each word says something of its own side. */
function isOfCompared({ mentions, tokens }: Draft, mention: Mention, cue: Span): boolean {
  const isSame = (other: Mention) =>
    other !== mention && other.phrase !== null && other.phrase === mention.phrase;
  if (!mentions.some(isSame)) return false;
  const between = cue.from < mention.from ? [cue.to, mention.from] : [mention.to, cue.from];
  return tokens.slice(...between).some(({ text }) => /^(vs|versus|compared|against|than)$/.test(text));
}

/**
 * What every cue leaves, each at its place. Where they contradict each other, what those of several words leave ("first time"
 * says more than "checked"), then those within the service, then what is told most, else whatever one names.
 */
function narrowed({ codes, from, to }: Mention, cues: readonly Sighting[]): string[] {
  const longer = cues.filter((cue) => cue.to - cue.from > 1);
  const within = cues.filter((cue) => covers(cue)({ from, to }));
  const every = [cues, longer, within]
    .map((some) => leftByEvery(codes, some))
    .find((left) => left.length > 0);
  return every ?? saidMost(codes, longer) ?? codes.filter((code) => cues.some(({ value }) => value === code));
}

/** "Pads on, but I stayed and dialed it, hand on the unit": what is told twice as often as anything else. */
function saidMost(codes: readonly string[], cues: readonly Sighting[]): string[] | null {
  const times = (code: string) =>
    new Set(gather(cues, ({ value, from }) => (value === code ? [from] : []))).size;
  const [first, second] = [...codes].sort((a, b) => times(b) - times(a));
  return first && second && times(first) > 1 && times(first) >= 2 * times(second) ? [first] : null;
}

function leftByEvery(codes: readonly string[], cues: readonly Sighting[]): string[] {
  const places = [...new Set(cues.map(({ from, to }) => `${from}-${to}`))];
  const telling = places
    .map(
      (place) => new Set(cues.filter(({ from, to }) => `${from}-${to}` === place).map(({ value }) => value)),
    )
    .filter((values) => codes.some((code) => values.has(code)));
  return telling.length === 0 ? [] : codes.filter((code) => telling.every((values) => values.has(code)));
}

function isNear(draft: Draft, mention: Mention, cue: Span): boolean {
  const alone =
    draft.mentions.length === 1 ||
    draft.mentions.filter(({ open }) => open !== null && open !== 'cmt-regions').length === 1;
  return isInside(cue, mention) || distance(draft.tokens, mention, cue) < (alone ? APART * 2 : APART - 3);
}

/** What was done in many words, without a name: "first time training with it" tells apart within them. */
const isDescribed = ({ by, phrase }: Mention): boolean => by === 'name' && phrase === null;

interface Span {
  from: number;
  to: number;
}

function isInside(cue: Span, mention: Mention): boolean {
  return mention.from <= cue.from && cue.to <= mention.to;
}
