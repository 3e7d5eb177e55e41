import { closesPart } from '../numbers/listed-beside.ts';
import { isOfMinutes, isUnit } from '../numbers/time-beside.ts';
import { isAfterItsTime, isBeforeItsTime, isBesideListed, isTimed } from '../numbers/timed-service.ts';
import type { Token } from '../tokens.ts';

/** Where a word stands, and the words beside it that the place names. */
export interface Place {
  name: PlaceName;
  beside: readonly string[];
}

type Stands = (tokens: readonly Token[], from: number, to: number, beside: readonly string[]) => boolean;

/** Places in which a word cannot mean itself. */
const places = {
  anywhere: () => true,
  before: (tokens, _, to, beside) => beside.includes(tokens[to]?.text ?? ''),
  // "Twenty-there": a hyphen may stand between.
  behind: (tokens, from, _, beside) => {
    const at = tokens[from - 1]?.text === '-' ? from - 2 : from - 1;
    return beside.includes(tokens[at]?.text ?? '');
  },
  // "Twenty-for": without the hyphen it is a word of its own.
  hyphened: (tokens, from, _, beside) =>
    tokens[from - 1]?.text === '-' && beside.includes(tokens[from - 2]?.text ?? ''),
  // "In tge pool": between words, where an abbreviation of a service hardly stands.
  'in-prose': (tokens, from, to) =>
    isWord(tokens[to]) && (from === 0 || isWord(tokens[from - 1])) && !isUnit(tokens[to]),
  'behind-number': (tokens, from) => isOfMinutes(tokens[from - 1]),
  // "15 min, ten the PT": what follows begins a part of its own; in "at two ten we" it tells the clock.
  turning: (tokens, from, to, beside) =>
    beside.includes(tokens[to]?.text ?? '') && (closesPart(tokens[from - 1]) || isUnit(tokens[from - 1])),
  // "Their ex 20", "20 min the act": without a time somebody's ex, or a law.
  timed: (tokens, from, to, beside) =>
    beside.includes(tokens[to]?.text ?? '') && isTimed(tokens, from, to + 1),
  // "Manul 15", "15 min of manul", each a part of the message.
  'as-service': (tokens, from, to) => isBeforeItsTime(tokens, from, to) || isAfterItsTime(tokens, from, to),
  // "Trex 8", in words that behind a time mean something.
  'before-time': isBeforeItsTime,
  // "Gate 15, te 10": by itself "gate 15" is a gate; beside another service with its time it is none.
  'in-list': (tokens, from, to) =>
    (isBeforeItsTime(tokens, from, to) || isAfterItsTime(tokens, from, to)) &&
    isBesideListed(tokens, from, to),
  // "Signa, te 20", "for humanna".
  'as-payer': (tokens, from, to, beside) =>
    (closesPart(tokens[to]) || beside.includes(tokens[to]?.text ?? '')) &&
    (closesPart(tokens[from - 1]) ||
      /^(for|has|under|on|with|bill|billing|to|is)$/.test(tokens[from - 1]?.text ?? '')),
} satisfies Record<string, Stands>;

type PlaceName = keyof typeof places;

/** Whether a name is that of a place: autocorrected.yml may name no other. */
export const isPlace = (name: string): name is PlaceName => name in places;

/** Whether the words from one token to another stand in a place. */
export const standsAt = (
  { name, beside }: Place,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean => (places[name] as Stands)(tokens, from, to, beside);

const isWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !closesPart(token) && !isOfMinutes(token);
