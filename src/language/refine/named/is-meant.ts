import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clockRange } from '../../slots/times/clock/clock-range.ts';
import { isCalledAway } from '../../slots/times/rest/is-called-away.ts';
import { tells } from '../../words/word-lists.ts';
import { isBesideMinutes } from './beside-minutes.ts';
import { isBesideOthers, naming } from './beside-others.ts';
import { isBesideRegion } from './beside-region.ts';
import { isBeforePlaceForTime, isOnPlaceForTime } from './on-place-for-time.ts';
import { standsInList } from './stands-in-list.ts';

interface Span {
  from: number;
  to: number;
}

/** "TE 20 with CP 10" goes on behind a time. */
const isTimeEnd = (word: string): boolean => /^(\d+|min|mins|minutes?)$/.test(word);

/**
 * An abbreviation with another life counts in capitals or beside minutes, as intents/vocabulary/ordinary.yml says; "CP" of a toddler is
 * no cold pack (intents/vocabulary/another-life.yml).
 */
export function isMeant(span: Span, draft: Draft, { ordinary }: Model): boolean {
  const token = draft.tokens[span.from];
  if (!token) return true;
  // "The PT was pulled into an eval": of another patient.
  if (token.text !== 'stepped' && isCalledAway(draft.tokens, span.from)) return false;
  // "A hardening program for concrete": a name of several words has another life as well.
  if (span.to - span.from > 1) return seen(draft, 'another-life', textOf(draft, span)).length === 0;
  const { text } = token;
  const needs = ordinary.get(text) ?? (text.endsWith('s') ? ordinary.get(text.slice(0, -1)) : undefined);
  if (needs === 'never') return false;
  if (text === 'eob' && isRemittance(span, draft)) return false;
  const lives = seen(draft, 'another-life', text);
  // "Kid w CP 30 min: treadmill 10": told twice, by who it is and by what they have.
  const isHad =
    lives.length > 1 &&
    lives.some(
      ({ from, to }) => from < span.from && to >= span.to && !isTimeEnd(draft.tokens[from - 1]?.text ?? ''),
    );
  if (lives.length > 0 && (isHad || !isBesideMinutes(draft, span))) return false;
  if (needs === 'company')
    return (
      isShouted(token.raw, draft) ||
      isBesideMinutes(draft, span) ||
      isOnPlaceForTime(draft, span.to) ||
      hasCompany(span, draft)
    );
  if (needs === 'region') return isBesideRegion(span, draft);
  if (needs === 'counted-regions') return draft.counts.some(({ noun }) => noun === 'regions');
  if (needs === 'minutes' || needs === 'minutes-not-clock')
    return isTimed(draft, span) && (needs === 'minutes' || clockRange(draft.tokens, span.to) === null);
  if (needs === 'in-a-row') return isInRow(span, draft);
  if (isSomebody(draft, span)) return false;
  if (needs === 'capitals-or-minutes')
    return (
      isShouted(token.raw, draft) ||
      isBesideMinutes(draft, span) ||
      isOnPlaceForTime(draft, span.to) ||
      standsInList(span, draft, ordinary)
    );
  if (needs === 'capitals-and-minutes')
    return (
      isShouted(token.raw, draft) &&
      !isWriter(draft, span) &&
      !isTimeOfNext(draft, span.to) &&
      (isBesideMinutes(draft, span) || isBeforePlaceForTime(draft, span.to))
    );
  return true;
}

const textOf = ({ tokens }: Draft, { from, to }: Span): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** "ME: 15 min 97110; PTA: 15 min": who writes, beside others who treated. */
const isWriter = (draft: Draft, { from, to }: Span): boolean =>
  draft.tokens[from]?.text === 'me' &&
  (draft.tokens[to]?.text === ':' || seen(draft, 'clinicians').some(({ value }) => gives.has(value)));

/** "Work hardening with us 8am to 11am": those who treat, since no such service lasts longer than an hour. */
const isSomebody = ({ tokens, durations }: Draft, { from, to }: Span): boolean =>
  tokens[from]?.raw === 'us' &&
  /^(with|w|by|for|from)$/.test(tokens[from - 1]?.text ?? '') &&
  durations.some((time) => time.from === to && time.minutes > 60);

const gives = new Set(['assistant', 'aide', 'student', 'therapist', 'together']);

/** "EOB 10/14, 97140 denied CO-97": beside a denial no edge of the bed. */
const isRemittance = ({ from, to }: Span, draft: Draft): boolean =>
  draft.denials.length > 0 ||
  seen(draft, 'questions', 'denial').some((one) => one.to <= from || one.from >= to);

/** "TE 10 man 8", "nmr 8, man 10": a number before it that closes what was told, and one behind. */
function isInRow(span: Span, { tokens, durations }: Draft): boolean {
  const isTime = (at: number) =>
    (tokens[at]?.kind === 'number' && /^[1-9]\d?$/.test(tokens[at]?.text ?? '')) ||
    durations.some(({ from, to }) => from <= at && at < to);
  const before = /^[,;/+&]$/.test(tokens[span.from - 1]?.text ?? '') ? span.from - 2 : span.from - 1;
  return isTime(before) && isTime(span.to);
}

/** "PTA 15 gait, ME 20 gait": the number behind is the time of what stands behind it, where that has none of its own. */
function isTimeOfNext({ tokens, sightings }: Draft, at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  const next = sightings.find(({ slot, from }) => naming.has(slot) && from === at + 1);
  return next !== undefined && tokens[next.to]?.kind !== 'number';
}

/** "Total tx 36", "97129 cognitive tx 50": the treatment, not traction. */
function isTimed(draft: Draft, span: Span): boolean {
  const isTreatment =
    draft.tokens[span.from]?.text === 'tx' &&
    tells(draft.tokens[span.from - 1], 'time-words/kind-of-treatment');
  return isBesideMinutes(draft, span) && !isTreatment;
}

/** Minutes or a code anywhere, another service by name, or what changes a visit: "heat on her first, then mobs", "drop the ice". */
function hasCompany(span: Span, draft: Draft): boolean {
  const changes = seen(draft, 'replies', 'removes').length + seen(draft, 'replies', 'adds').length > 0;
  // "And ice", and nothing else, goes on with a visit.
  const goesOn =
    span.from === 1 &&
    /^(and|plus|\+|&)$/.test(draft.tokens[0]?.text ?? '') &&
    draft.tokens.slice(span.to).every(({ kind }) => kind === 'sign');
  return draft.durations.length > 0 || changes || goesOn || isBesideOthers(span, draft);
}

/** In capitals, in a message that is not all in capitals. */
function isShouted(raw: string, { tokens }: Draft): boolean {
  return (
    /^[A-Z]{2,}s?$/.test(raw) && (tokens.length < 4 || tokens.some((token) => /[a-z]{3}/.test(token.raw)))
  );
}
