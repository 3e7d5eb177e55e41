import type { Draft } from '../draft.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../words/tokens.ts';
import { type Edit, isTimed, type Thing, whole } from './thing.ts';
import type { Turn } from './turns-of.ts';

/** Between the words that take back and what is meant, and before them: "no wait, she has", "- oh,". */
const between =
  /^([-.,:;(*!]|no|nope|nah|oh|ah|ok|that|it|its|was|were|he|she|hes|shes|they|theyre|has|have|is|the|a|an|should|be|been|just|really|only|on|in|by|with|for|to|did|we|i|mean|meant|sorry|actually|wait|straight|regular|only|pt|patient|my|mistake|counted|wrong|typed|mistyped|wrote|said|misread|put|actual|real)$/;
const before = /^([-.,:;(!?]|no|nope|nah|oh|ah|uh|um|well)$/;
/** More is told, and nothing taken back. */
const adds = /^(and|also|too|plus|forgot|another|add|added|as|extra|more|additional)$/;
/** Between a thing and its correction at most, where a visit has only one of the kind: a payer, a day. */
const FAR = 6;
const onlyOne: ReadonlySet<string> = new Set(['payer', 'day', 'clinician', 'presence']);
/** What may stand between the last of any kind and the words. */
const closing = /^(min|mins|minutes|today|regions?|muscles?|units?|total|altogether|each|me|then)$/;

/** Behind these a visit may go on. */
const mayGoOn = /^(wait|sorry|actually|hold|on)$/;
/** A number of minutes from here on, of units up to there. */
const FEW_MINUTES = 8;
const MANY_UNITS = 4;

const denies = /^(no|not|without|didnt|never|skipped|minus)$/;

/**
 * Puts what is meant in the place of what was written before it: "97110-59 i mean GP", "2 muscles, sorry 3 muscles". Both are of one
 * kind, the first right before the words that take back and the second right behind; null where nothing is put right.
 */
export function putRight(draft: Draft, turns: readonly Turn[], things: readonly Thing[]): Edit[] | null {
  for (const turn of turns) {
    const start = startOf(draft.tokens, turn);
    const end = behindOf(draft.tokens, turn, things);
    if (end === null) continue;
    const behind = things.filter((one) => begin(one) === end || one.from === end);
    for (const meant of behind.sort((a, b) => Number(b.fromTime !== null) - Number(a.fromTime !== null))) {
      if (goesOn(draft.tokens, meant)) continue;
      const gone = goneFor(draft, meant, things, start, turn);
      if (gone) return [edit(draft.tokens, gone, meant, start, turn)].flat();
    }
  }
  return null;
}

/** Where the words that take back begin, with the signs and small words before them. */
function startOf(tokens: readonly Token[], { from }: Span): number {
  let at = from;
  while (at > 0 && before.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}

/** Where what is meant begins; null where something else follows first. */
function behindOf(tokens: readonly Token[], { to, isSure }: Turn, things: readonly Thing[]): number | null {
  for (let at = to; at < Math.min(tokens.length, to + FAR); at += 1) {
    const { text = '' } = tokens[at] ?? {};
    if (adds.test(text)) return null;
    // "Pt is medicare": the letters are the patient.
    const isPatient = text === 'pt' && /^(is|has|was|did|should)$/.test(tokens[at + 1]?.text ?? '');
    if (!isPatient && things.some((one) => begin(one) === at)) return at;
    // "97140 wait is 97124 better" asks.
    const isAsking =
      text === 'is' && !/^(it|that|this|he|she|pt|patient|plan)$/.test(tokens[at - 1]?.text ?? '');
    if (isAsking || !between.test(text) || (!isSure && /^[.!]$/.test(text))) return null;
  }
  return null;
}

/** "Sorry 97140 too", "actually 97140 is denied", "sorry 10 of that was the tech", "wait 3 sets": something is told or asked of it. */
function goesOn(tokens: readonly Token[], { kind, to, withTime }: Thing): boolean {
  const next = tokens[withTime ?? to]?.text ?? '';
  if (/^(too|also|as|is|are|isnt|was|needs|needed|denied|gets|got)$/.test(next)) return true;
  if (kind !== 'number' && kind !== 'time') return false;
  if (next === 'of') return /^(that|it|those|them|this|the)$/.test(tokens[to + 1]?.text ?? '');
  return kind === 'number' && !/^([-,.;:)\n?!]|and|then|with|plus|for|not|on|total|each|so|i|)$/.test(next);
}

/** What stood in its place, the last of its kind before the words. */
function goneFor(
  { tokens }: Draft,
  meant: Thing,
  things: readonly Thing[],
  start: number,
  { isSure, from, to }: Turn,
): Thing | undefined {
  const isService = meant.kind === 'service' || meant.kind === 'adjustment';
  const isOfKind = (one: Thing) =>
    (one.kind === meant.kind ||
      (isService && isSure && (one.kind === 'service' || one.kind === 'adjustment')) ||
      (meant.kind === 'number' && /^(time|units|regions|muscles)$/.test(one.kind)) ||
      (meant.kind === 'time' && one.kind === 'number') ||
      (/^(units|regions|muscles)$/.test(meant.kind) && one.kind === 'number')) &&
    // "Eval, actually TE 20": both are of a visit.
    (isSure || one.evaluates === meant.evaluates) &&
    !areOfMinutes(tokens, one, meant);
  const gone = things.filter((one) => one.from < start && isOfKind(one)).at(-1);
  if (gone === undefined) return undefined;
  // "20 min of TE, sorry 30": the service stands between.
  const owner = things.find(({ fromTime }) => fromTime === gone.from);
  const end = isService ? (gone.withTime ?? gone.to) : (owner?.to ?? gone.to);
  const gap = tokens.slice(end, start).map(({ text }) => text);
  const isNear = onlyOne.has(meant.kind)
    ? gap.length <= FAR && !gap.some((text) => /^[?\n]$/.test(text))
    : gap.length < 3 && gap.every((text) => closing.test(text));
  if (!isNear) return undefined;
  // "20 min TE sorry 15 min gait": each time is of a service of its own.
  const areOfTwo = isOfAnother(ownerOf(things, gone), ownerOf(things, meant));
  if (!isService) return areOfTwo ? undefined : gone;
  // "No manual today, sorry, just gait 19": nothing of it was told.
  if (denies.test(tokens[gone.from - 1]?.text ?? '')) return undefined;
  // "TE 30, oh wait no massage": that is denied, and the first stays.
  if (/^(no|nope)$/.test(tokens[meant.from - 1]?.text ?? '') && isTimed(gone) && !isTimed(meant))
    return undefined;
  // A service that was told before is told again: another step knows what to do with its time.
  const isAgain = things.some(({ codes, from: at }) => at < start && codes === meant.codes && codes !== '');
  const isBare = !isSure && !meant.typed && tokens.slice(from, to).every(({ text }) => mayGoOn.test(text));
  // "TE 20, wait, manual 15", "TE 20, sorry, MT 10, gait 10": it may be one more.
  const mayBeMore =
    isBare &&
    isTimed(gone) &&
    (isTimed(meant) ? !isAsLong(tokens, gone, meant) : tokens[from]?.text === 'wait');
  return isAgain || mayBeMore || meant.codes === '' ? undefined : gone;
}

/** Units told behind a time are what it makes, and take the place of none: "97110 23 should be 2 units", "TE 30 should be 2?". */
const areOfMinutes = (tokens: readonly Token[], gone: Thing, meant: Thing): boolean =>
  /^(time|number)$/.test(gone.kind) &&
  /^(units|number)$/.test(meant.kind) &&
  figureOf(tokens, gone) >= FEW_MINUTES &&
  (meant.kind === 'units' || figureOf(tokens, meant) <= MANY_UNITS);

const isOfAnother = (one: Thing | undefined, other: Thing | undefined): boolean =>
  one !== undefined && other !== undefined && one.codes !== other.codes;

/** The service that a time stands beside. */
const ownerOf = (things: readonly Thing[], { from }: Span): Thing | undefined =>
  things.find(
    (one) => one.fromTime === from || (one.withTime !== null && one.to <= from && from < one.withTime),
  );

/** "20 min of TE, actually 20 min of NMR": the same time is told again. */
const isAsLong = (tokens: readonly Token[], gone: Thing, meant: Thing): boolean =>
  figureOf(tokens, whole(gone)) === figureOf(tokens, whole(meant));

/** The first number that is told there. */
const figureOf = (tokens: readonly Token[], { from, to }: Span): number =>
  Number(tokens.slice(from, to).find(({ text }) => /^\d{1,3}$/.test(text))?.text ?? 0);

/** What was written goes with the words behind it, and what is meant stands in its place. */
function edit(tokens: readonly Token[], gone: Thing, meant: Thing, start: number, turn: Turn): Edit[] {
  const areTimed = isTimed(gone) && isTimed(meant);
  const reads = areTimed || meant.fromTime !== null ? whole(meant) : { from: meant.from, to: meant.to };
  const isInBrackets = tokens.slice(start, turn.from).some(({ text }) => text === '(');
  const closes = isInBrackets && tokens[reads.to]?.text === ')' ? reads.to + 1 : reads.to;
  const part = areTimed ? whole(gone) : partOf(tokens, gone, meant, turn);
  return [
    { ...part, reads },
    { from: start, to: closes, reads: null },
  ];
}

/** What of it is put right: "2 muscles, sorry 3" leaves the noun, "C, L and T, sorry S" the others of the list. */
function partOf(tokens: readonly Token[], gone: Thing, meant: Thing, { to }: Turn): Span {
  if (meant.kind === 'number' && gone.kind !== 'number') {
    const at = tokens[gone.from]?.text === 'x' ? gone.from + 1 : gone.from;
    return { from: at, to: at + 1 };
  }
  const isOnly = tokens.slice(to, meant.from).some(({ text }) => /^(just|only)$/.test(text));
  return { from: meant.last === meant.from && !isOnly ? gone.last : gone.from, to: gone.to };
}

const begin = ({ from, fromTime }: Thing): number => fromTime ?? from;
