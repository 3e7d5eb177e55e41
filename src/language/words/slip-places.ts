import { readNumber } from './number-words.ts';
import type { Token } from './tokens.ts';

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
    isWord(tokens[to]) && (from === 0 || isWord(tokens[from - 1])) && !isUnit.test(tokens[to]?.text ?? ''),
  'behind-number': (tokens, from) => isFigure(tokens[from - 1]),
  // "15 min, ten the PT": what follows begins a part of its own; in "at two ten we" it tells the clock.
  turning: (tokens, from, to, beside) =>
    beside.includes(tokens[to]?.text ?? '') &&
    (closes(tokens[from - 1]) || isUnit.test(tokens[from - 1]?.text ?? '')),
  // "Gate 15", "15 min of gate", each a part of the message.
  'as-service': (tokens, from, to) => isBeforeItsTime(tokens, from, to) || isBehindItsTime(tokens, from, to),
  // "There 8", in words that behind a time mean something: "20 min there".
  'before-time': isBeforeItsTime,
  // "The 20 mt 10": beside another service with its time.
  'in-list': (tokens, from, to) => {
    const isTold = tokens[to]?.kind === 'number' && isBeforeItsTime(tokens, from, to);
    const end = isTold ? timeFrom(tokens, to) : null;
    return end !== null && (isListedAt(tokens, end) || isListedBefore(tokens, from));
  },
  // "Cut, te 20", "98940 + cut": a part by itself, beside one with a time or a code.
  'by-itself': (tokens, from, to) =>
    (closes(tokens[to]) && joins.test(tokens[from - 1]?.text ?? '') && from > 1) ||
    (isFirst(tokens, from) && /^([,+/&\n]|with)$/.test(tokens[to]?.text ?? '') && isListedAt(tokens, to)),
  // "Sigma, te 20", "for human".
  'as-payer': (tokens, from, to, beside) =>
    (closes(tokens[to]) || beside.includes(tokens[to]?.text ?? '')) &&
    (closes(tokens[from - 1]) ||
      /^(for|has|under|on|with|bill|billing|to|is)$/.test(tokens[from - 1]?.text ?? '')),
} satisfies Record<string, Stands>;

type PlaceName = keyof typeof places;

export const isPlace = (name: string): name is PlaceName => name in places;

/** Whether the words from one token to another stand in a place. */
export const standsAt = (
  { name, beside }: Place,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean => (places[name] as Stands)(tokens, from, to, beside);

const joins = /^([+/&]|and|with|plus)$/;
const parts = /^([,;:+&./|()\n-]|and|then|plus|with|also|w)$/;
/** What opens a list of services, and what asks behind one. */
const opens = /^(did|gave|today|just)$/;
const asks =
  /^(how|what|whats|which|thanks|thx|pls|please|today|units|medicare|mcr|mcare|uhc|aetna|bcbs|cigna|humana|done|can|could)$/;
const isUnit = /^(m|min|mins|minute|minutes|')$/;
const isClinical = /^(training|trng|therapy|tx|techniques?|attended|unattended)$/;
const isLink = /^(x|for|of|:|-|=|was)$/;
/** No service, whatever number follows. */
const isPlain =
  /^(not|no|nor|neither|or|than|only|just|about|over|under|to|at|is|was|of|for|from|by|in|on|the|my|total|age|room|bed|grade|level|pain|bp|visits?|day|week)$/;

/** Whether the list begins there: at the start, behind a greeting or a colon. */
const isFirst = (tokens: readonly Token[], from: number): boolean =>
  from === 0 ||
  /^[:\n]$/.test(tokens[from - 1]?.text ?? '') ||
  (from <= GREETING && tokens[from - 1]?.text === ',');

/** Tokens of "hi team,". */
const GREETING = 3;

/** Where a part of the message begins or ends. */
const closes = (token: Token | undefined): boolean => token === undefined || parts.test(token.text);

const isWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !parts.test(token.text) && !isFigure(token);

/** A number as minutes are: "20", "twenty", and no code. */
const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (readNumber([token], 0)?.value ?? LONGEST + 1) <= LONGEST;

/** Minutes of the longest time. */
const LONGEST = 240;

/** Behind the time that begins there, "20 min", "8:00 to 8:24"; null where none does. */
function timeFrom(tokens: readonly Token[], at: number): number | null {
  const start = isLink.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const clock = clockFrom(tokens, start);
  if (clock !== null) {
    const end = /^(-|to|til|till)$/.test(tokens[clock]?.text ?? '') ? clockFrom(tokens, clock + 1) : null;
    return end ?? clock;
  }
  const number = readNumber(tokens, start);
  if (!number || number.value < 1 || number.value > LONGEST) return null;
  if (isUnit.test(tokens[number.to]?.text ?? '')) return number.to + 1;
  // "The 3-4 one", "my 3pm": so few are regions, or an hour.
  return number.value < FEWEST ? null : number.to;
}

/** Fewer minutes are told with their word. */
const FEWEST = 5;

/** "8:24", "1015". */
function clockFrom(tokens: readonly Token[], at: number): number | null {
  const [hour, sign, minutes] = tokens.slice(at, at + 3);
  if (hour?.kind !== 'number') return null;
  if (sign?.text === ':' && minutes?.kind === 'number' && minutes.text.length === 2) return at + 3;
  return /^(0?[6-9]|1[0-9])[0-5]\d$/.test(hour.text) ? at + 1 : null;
}

/** Whether a time ends right before. */
const endsTime = (tokens: readonly Token[], at: number): boolean =>
  isFigure(isUnit.test(tokens[at]?.text ?? '') ? tokens[at - 1] : tokens[at]);

function isBeforeItsTime(tokens: readonly Token[], from: number, to: number): boolean {
  const end = timeFrom(tokens, isClinical.test(tokens[to]?.text ?? '') ? to + 1 : to);
  if (end === null) return false;
  const before = tokens[from - 1];
  const isOpen = closes(before) || opens.test(before?.text ?? '') || endsTime(tokens, from - 1);
  return isOpen && (closes(tokens[end]) || asks.test(tokens[end]?.text ?? '') || isListedAt(tokens, end));
}

function isBehindItsTime(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.text === 'of' ? from - 2 : from - 1;
  const end = isClinical.test(tokens[to]?.text ?? '') ? to + 1 : to;
  return (
    endsTime(tokens, before) &&
    (closes(tokens[end]) || asks.test(tokens[end]?.text ?? '') || isFigure(tokens[end]))
  );
}

/** A service with its time, or a code, behind a sign or none: "mt 10", ", gait 15", "10 mt", "97110". */
function isListedAt(tokens: readonly Token[], at: number): boolean {
  const start = closes(tokens[at]) ? at + 1 : at;
  const [first, second, third] = tokens.slice(start, start + 3);
  if (first === undefined) return false;
  if (first.kind === 'number' && first.text.length === 5) return true;
  if (isFigure(first)) {
    const named = isUnit.test(second?.text ?? '') ? third : second;
    return named?.kind === 'word' && !isPlain.test(named.text);
  }
  const isName = (token: Token | undefined) =>
    token?.kind === 'word' && !isPlain.test(token.text) && !closes(token);
  return isName(first) && (isFigure(second) || (isName(second) && isFigure(third)));
}

/** The same right before, behind which the place begins. */
function isListedBefore(tokens: readonly Token[], from: number): boolean {
  const last = closes(tokens[from - 1]) ? from - 2 : from - 1;
  if (!endsTime(tokens, last)) return false;
  const name = tokens[isUnit.test(tokens[last]?.text ?? '') ? last - 2 : last - 1];
  return name?.kind === 'word' && !isPlain.test(name.text);
}
