import { type Draft, type Mention, newMention } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Sighting } from '../phrase-book.ts';
import { isBesideMinutes } from './beside-minutes.ts';

/** Slots whose phrases name services, or things that are taken for services. */
const naming = new Set(['name', 'phrase', 'shorthand', 'next-door']);

/**
 * Turns phrases into services. Where readings overlap the longest wins; at the same length a phrase that fits several
 * codes wins over a name, because its question has to be asked. What wins next door is remembered, not a service.
 */
export function nameServices(draft: Draft, model: Model): Draft {
  const readings = spans(draft.sightings.filter((sighting) => naming.has(sighting.slot)))
    .filter((span) => isMeant(span, draft, model))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const used = new Set<number>();
  const mentions: Mention[] = [...draft.mentions];
  let nextDoor = draft.nextDoor;
  for (const span of readings) {
    const places = Array.from({ length: span.to - span.from }, (_, i) => span.from + i);
    if (places.some((at) => used.has(at))) continue;
    for (const at of places) used.add(at);
    const door = span.sightings.find(({ slot }) => slot === 'next-door');
    if (door) nextDoor ??= Number(door.value);
    else mentions.push(toMention(span, model));
  }
  return { ...draft, nextDoor, mentions: mentions.sort((a, b) => a.from - b.from) };
}

interface Span {
  from: number;
  to: number;
  sightings: Sighting[];
}

function spans(sightings: readonly Sighting[]): Span[] {
  const byPlace = new Map<string, Span>();
  for (const sighting of sightings) {
    const place = `${sighting.from}-${sighting.to}`;
    const span = byPlace.get(place) ?? { from: sighting.from, to: sighting.to, sightings: [] };
    span.sightings.push(sighting);
    byPlace.set(place, span);
  }
  return [...byPlace.values()];
}

/** An abbreviation with another life counts in capitals or beside minutes, as intents/vocabulary/ordinary.yml says. */
function isMeant(span: Span, draft: Draft, { ordinary }: Model): boolean {
  const token = draft.tokens[span.from];
  if (!token || span.to - span.from > 1) return true;
  if (ordinary.other.has(token.text)) return isBesideMinutes(draft, span);
  if (!ordinary.word.has(token.text)) return true;
  return isShouted(token.raw, draft) || isBesideMinutes(draft, span);
}

/** In capitals, in a message that is not all in capitals. Longer words are words, whatever their letters. */
function isShouted(raw: string, { tokens }: Draft): boolean {
  if (raw.length > 4) return true;
  return /^[A-Z]{2,}s?$/.test(raw) && tokens.some((token) => /[a-z]{3}/.test(token.raw));
}

function toMention(span: Span, model: Model): Mention {
  const phrase = span.sightings.find(({ slot }) => slot === 'phrase');
  const named = span.sightings.filter(({ slot }) => slot === 'name').map(({ value }) => value);
  const usual = span.sightings.find(({ slot }) => slot === 'shorthand')?.value ?? null;
  const codes = phrase
    ? choicesOf(Number(phrase.value), model)
    : named.length > 0
      ? named
      : usual
        ? [usual]
        : [];
  const mention = newMention(span.from, span.to, phrase ? 'phrase' : 'name', codes);
  const spinal = codes.every((code) => model.cmtCodes.includes(code));
  if (spinal)
    return {
      ...mention,
      codes: model.cmtCodes,
      open: 'cmt-regions',
      phrase: phrase ? Number(phrase.value) : null,
    };
  if (phrase)
    return {
      ...mention,
      usual,
      phrase: Number(phrase.value),
      open: model.ruleSet.ambiguous[Number(phrase.value)]?.ask ?? null,
    };
  return { ...mention, usual: codes.length > 1 ? usual : null, open: codes.length > 1 ? 'activity' : null };
}

function choicesOf(phrase: number, { ruleSet }: Model): string[] {
  return [...new Set(ruleSet.ambiguous[phrase]?.choices.map(({ code }) => code))];
}
