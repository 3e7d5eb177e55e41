import { type NumberRead, readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { readMinutes, whole } from './read-minutes.ts';

const hourWord = /^(h|hr|hrs|hour|hours)$/;

/** Reads hours as minutes: "1 hr 45 min", "2 hrs", "1.5 hours", "1h15", "an hour and a half". */
export function readHours(tokens: readonly Token[], at: number): NumberRead | null {
  if (isHourAlone(tokens, at)) return { value: 60, to: at + 1 };
  // "Cigna. Hour and five, forty of it exercise".
  const over = beginsHour(tokens, at) && tokens[at + 1]?.text === 'and' ? partOfHour(tokens, at + 1) : null;
  if (over) return { value: 60 + over.value, to: over.to };
  // "Plus one more hour"; "2 more hours on his authorization" are none of the visit.
  const goesOn = /^(plus|and|then|[+&,])$/.test(tokens[at - 1]?.text ?? '');
  const isFull = (text = '') =>
    /^(full|whole|solid)$/.test(text) || (goesOn && /^(more|further|extra|additional)$/.test(text));
  const full = isFull(tokens[at + 1]?.text) ? 1 : 0;
  const one =
    /^(an|a|one|another)$/.test(tokens[at]?.text ?? '') && hourWord.test(tokens[at + 1 + full]?.text ?? '');
  const number = one ? { value: 1, to: at + 1 } : readNumber(tokens, at);
  const half = number && halfBetween(tokens, number);
  if (half) return half;
  const joined = tokens[number?.to ?? 0]?.text ?? '';
  const dashed = /^(-|straight)$/.test(joined) || isFull(joined) ? 1 : 0;
  const word = number && tokens[number.to + dashed];
  if (!number || !word || !hourWord.test(word.text)) return null;
  const end = number.to + dashed + 1;
  const hours = whole(number.value * 60);
  const part = partOfHour(tokens, end);
  // "3 h 10 min", "1 h 20"; a letter by itself behind any number is none.
  const isTimes = /^[x*]$/.test(tokens[at - 1]?.text ?? '');
  const isTold =
    part !== null && ((number.value <= 3 && !isTimes) || /^min/.test(tokens[part.to - 1]?.text ?? ''));
  if (word.text === 'h' && !word.glued && !isTold) return null;
  return part ? { value: hours + part.value, to: part.to } : { value: hours, to: end };
}

/** "Three and a half hours", "2 and a quarter hrs". */
function halfBetween(tokens: readonly Token[], { value, to }: NumberRead): NumberRead | null {
  const said = tokens.slice(to, to + 3).map(({ text }) => text);
  // "2 1/2 hrs".
  const slashed = said[1] === '/' ? fractions.get(said.join('')) : undefined;
  const dashed = tokens[to + 3]?.text === '-' ? to + 4 : to + 3;
  if (slashed !== undefined && hourWord.test(tokens[dashed]?.text ?? ''))
    return { value: whole(value * 60) + slashed, to: dashed + 1 };
  const part = said[0] === 'and' && said[1] === 'a' ? fractions.get(said[2] ?? '') : undefined;
  if (part === undefined || !hourWord.test(tokens[to + 3]?.text ?? '')) return null;
  return { value: whole(value * 60) + part, to: to + 4 };
}

/** "Hour visit, first half …", "we split the hour": one hour without its number. */
function isHourAlone(tokens: readonly Token[], at: number): boolean {
  const text = (from: number) => tokens[from]?.text ?? '';
  if (!/^(hour|hr)$/.test(text(at))) return false;
  if (beginsHour(tokens, at) && /^(visit|session|appointment|appt|slot)$/.test(text(at + 1))) return true;
  const used = /^(split|divided|used|filled)$/;
  // "PTA saw him the whole hour"
  if (/^(whole|full|entire)$/.test(text(at - 1)) && /^(the|his|her|their)$/.test(text(at - 2))) return true;
  return (
    /^(the|whole|full|entire)$/.test(text(at - 1)) && (used.test(text(at - 2)) || used.test(text(at - 3)))
  );
}

/** "Hour" without its number, at the start of what is told. */
const beginsHour = (tokens: readonly Token[], at: number): boolean =>
  /^(hour|hr)$/.test(tokens[at]?.text ?? '') && (at === 0 || /^[.,;:\n(]$/.test(tokens[at - 1]?.text ?? ''));

/** "0:22", as a stop watch or a flow sheet has it: minutes behind no hours. */
export function readNoHours(tokens: readonly Token[], at: number): NumberRead | null {
  const text = (from: number) => tokens[from]?.text ?? '';
  if (!/^00?$/.test(text(at)) || text(at + 1) !== ':' || !/^[0-5]\d$/.test(text(at + 2))) return null;
  return tokens[at + 2]?.glued === true ? { value: Number(text(at + 2)), to: at + 3 } : null;
}

/** What follows the hours: "45 min", "and a half", "and a quarter", or a bare "15" that closes the time ("1 hr 15,"). */
function partOfHour(tokens: readonly Token[], end: number): NumberRead | null {
  const said = tokens
    .slice(end, end + 3)
    .map(({ text }) => text)
    .join(' ');
  if (said === 'and a half') return { value: 30, to: end + 3 };
  if (said === 'and a quarter') return { value: 15, to: end + 3 };
  const start = /^(and|n|&|,)$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const minutes = readMinutes(tokens, start);
  if (minutes) return minutes.value < 60 && !isFurther(tokens, start, minutes.to) ? minutes : null;
  const bare = tokens[end]?.text === ',' ? null : readNumber(tokens, start);
  if (!bare || bare.value < 5 || bare.value >= 60) return null;
  const behind = tokens[bare.to];
  // "1 hr 10: 25 meal prep": a list begins, and no clock.
  const lists = behind?.text === ':' && tokens[bare.to + 1]?.glued !== true;
  const closes =
    !behind ||
    lists ||
    tokens[start]?.glued ||
    /^([,;\n.?)]|of|for|on|one|all|total|w|with|in)$/.test(behind.text);
  return closes ? { value: whole(bare.value), to: bare.to } : null;
}

/** "An hour and 8 more min alone", "1 hour, 8 min after that" are two times. */
const isFurther = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(more|extra|additional)$/.test(text)) ||
  /^(after|afterwards|later|alone)$/.test(tokens[to]?.text ?? '');

/** Quarter hours that a visit may have. */
const MOST_QUARTERS = 8;

/** Parts of an hour, in minutes. */
const fractions = new Map([
  ['half', 30],
  ['quarter', 15],
  ['1/2', 30],
  ['1/4', 15],
  ['3/4', 45],
]);

/** Reads parts of an hour: "half an hour", "1/2 hour", "3/4 hr", "a quarter of an hour", "three quarters of an hour". */
export function readPartOfHour(tokens: readonly Token[], at: number): NumberRead | null {
  const word = tokens[at]?.text ?? '';
  // "Newly placed in the second quarter hour": which one, not how long.
  if (
    word === 'quarter' &&
    /^(second|third|fourth|first|each|every|per|next)$/.test(tokens[at - 1]?.text ?? '')
  )
    return null;
  // "Three quarters of an hour", "2 quarter hours".
  const count = /^quarters?$/.test(tokens[at + 1]?.text ?? '') ? (readNumber(tokens, at)?.value ?? 0) : 0;
  const quarters = count > 1 && count <= MOST_QUARTERS && Number.isInteger(count) ? count * 15 : undefined;
  const slashed =
    tokens[at + 1]?.text === '/' ? fractions.get(`${word}/${tokens[at + 2]?.text ?? ''}`) : undefined;
  const value = slashed ?? quarters ?? fractions.get(word);
  if (value === undefined) return null;
  let to = slashed ? at + 3 : quarters ? at + 2 : at + 1;
  while (/^(of|an|a|-)$/.test(tokens[to]?.text ?? '')) to++;
  return hourWord.test(tokens[to]?.text ?? '') ? { value, to: to + 1 } : null;
}
