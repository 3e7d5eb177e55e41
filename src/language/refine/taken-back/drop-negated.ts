import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Span } from '../../parts/spans.ts';
import { tells } from '../../words/word-lists.ts';
import { isBesideMinutes } from '../named/beside-minutes.ts';
import { isDeclinedRegion } from '../regions/is-declined-region.ts';
import { deniesNext } from './denies-next.ts';
import { isTooMuchFor } from './too-much-for.ts';

/**
 * Drops services and group words that are denied: "no CMT today", "not group", "did not do 97140", "97140 not done", "too acute to adjust". A code
 * is dropped only where the words say that it was not given, and where another service is left: "97140 without modifier"
 * keeps it. A denied group means that the patient was alone with the provider.
 */
export function dropNegated(draft: Draft): Draft {
  const isDenied = (span: Span): boolean =>
    (seen(draft, 'negation', 'not').some(deniesNext(draft, span)) && !isOneRegion(draft, span)) ||
    seen(draft, 'negation', 'too-much').some(({ to }) => isTooMuchFor(draft.tokens, to, span.from)) ||
    isListedBehind(draft, span, isDenied);
  const isUndone = (mention: Mention) =>
    isAnsweredNo(draft, mention) ||
    seen(draft, 'negation', 'undone').some(deniesNext(draft, mention)) ||
    seen(draft, 'negation', 'left-undone').some(deniesLast(draft, mention));
  // "Not one on one" leaves open who else was there.
  const isNoDeniedOne = (sighting: Sighting) =>
    sighting.slot !== 'people' || sighting.value !== 'one-on-one' || !isDenied(sighting);
  const undone = draft.mentions.filter(isUndone);
  // "Kneading massage not done": two words for one service.
  const isSame = (mention: Mention) =>
    undone.some(({ from, codes }) => from === mention.to && codes.join() === mention.codes.join());
  const given = draft.mentions.filter((mention) => !undone.includes(mention) && !isSame(mention));
  const mentions = (given.length > 0 ? given : draft.mentions).filter(
    (mention) => mention.by === 'code' || !isDenied(mention),
  );
  const gone = draft.mentions.filter((mention) => !mentions.includes(mention));
  return draftWith(draft, {
    mentions,
    // "Ice 10 no charge": its time goes with it.
    durations: draft.durations.map((time) =>
      gone.some((mention) => isBetween(draft, mention, time)) ? { ...time, of: 'rest' as const } : time,
    ),
    denied: [...draft.denied, ...gone],
    sightings: draft.sightings
      .filter(isNoDeniedOne)
      .map((sighting) =>
        sighting.slot === 'people' &&
        sighting.value === 'group' &&
        (isDenied(sighting) ||
          draft.mentions.some((mention) => holds(mention, sighting) && isDenied(mention)))
          ? { ...sighting, value: 'one-on-one' }
          : sighting,
      ),
  });
}

/** "Skipped US and stim today": what is listed behind something denied, without a time of its own, is denied with it. */
function isListedBehind(draft: Draft, span: Span, isDenied: (before: Span) => boolean): boolean {
  const { tokens, mentions } = draft;
  const before = mentions.find(
    ({ to }) => to === span.from - 1 && /^(and|or|nor|&|\/)$/.test(tokens[to]?.text ?? ''),
  );
  const listed = mentions.find(({ from }) => from === span.from);
  return before !== undefined && listed?.by !== 'code' && !isBesideMinutes(draft, span) && isDenied(before);
}

/** "FES bike? nope, we own none", "PRI no.": a no right behind; behind a typed code another code may follow. */
function isAnsweredNo(draft: Draft, { to, by }: Mention): boolean {
  if (by === 'code') return false;
  const { tokens } = draft;
  const asked = tokens[to]?.text === '?';
  return seen(draft, 'negation', 'answered-no').some(
    (no) => no.from === (asked ? to + 1 : to) && (asked || /^[.;\n]$/.test(tokens[no.to]?.text ?? '')),
  );
}

/** "group class": the word is part of what is denied. */
function holds(mention: Mention, { from, to }: Span): boolean {
  return mention.by !== 'code' && mention.from <= from && to <= mention.to;
}

/** "Declined to be adjusted in the neck, T L done": that region was left out, the others were not. */
function isOneRegion(draft: Draft, { to }: Span): boolean {
  const regions = seen(draft, 'region');
  const left = regions.find(({ from }) => from > to && from <= to + 2 && isDeclinedRegion(draft, from));
  return (
    left !== undefined &&
    draft.mentions.length === 1 &&
    regions.some(({ from, value }) => from >= left.to && value !== left.value)
  );
}

function deniesLast(draft: Draft, { to }: Span): (negation: Sighting) => boolean {
  const { tokens, durations } = draft;
  // "CP 10 no charge": its time stands between.
  const isOfTime = (at: number) => durations.some((time) => time.from <= at && at < time.to);
  return (negation) =>
    negation.from >= to &&
    tokens
      .slice(to, negation.from)
      .every(
        (word, at) => tells(word, 'not-given/between') || /^[-(]$/.test(word.text) || isOfTime(to + at),
      ) &&
    (tokens[negation.to] === undefined || tells(tokens[negation.to], 'not-given/ends'));
}

/** Whether a time stands between a service and the words that it was left undone. */
const isBetween = (draft: Draft, mention: Span & { to: number }, time: Span): boolean =>
  seen(draft, 'negation', 'left-undone').some(
    (words) => mention.to <= time.from && time.from < words.from && deniesLast(draft, mention)(words),
  );
