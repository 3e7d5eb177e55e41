import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { putOff } from './put-off.ts';
import { isTimed, type Thing, whole } from './thing.ts';

/** Words by which a message ends, or a sentence, behind which "scratch that" takes back the whole of what was told. */
const ends = /^([.;\n]|)$/;
/** So near stands what became of it. */
const NEAR = 4;

/** Whether behind a service nothing else is told of it, as "massage appointment" would. */
export const closesPart = (next: Token | undefined): boolean =>
  next === undefined || tells(next, 'correction-words/behind-left-out');

/** Where the words stand that say of a service that it was not given: right before it, or right behind. Null where nobody says so. */
export const leavesOut = (draft: Draft, one: Thing): Span | null =>
  wordsBefore(draft, one) ?? wordsBehind(draft, one);

/** "Skipped the massage": the words stand right before it, small words between. */
function wordsBefore(draft: Draft, one: Thing): Span | null {
  const { tokens } = draft;
  const { from, to } = whole(one);
  if (!closesPart(tokens[to]) || tokens[to]?.text === '?') return null;
  const [words] = seen(draft, 'corrections', 'leaves-out')
    .filter(
      (each) =>
        each.to <= from &&
        tokens.slice(each.to, from).every((word) => tells(word, 'correction-words/before-left-out')),
    )
    // "Says no to" holds "no to".
    .sort((a, b) => b.to - a.to || a.from - b.from);
  // "An hour minus the ten min walk": a time that is taken off. "Held a class 30 min": it was given.
  if (/^(minus|hold|holding|held)$/.test(tokens[words?.from ?? 0]?.text ?? '') && isTimed(one)) return null;
  if (!words || tells(tokens[words.from - 1], 'correction-words/undenied') || isAsked(tokens, words))
    return null;
  return { from: words.from, to: from };
}

/** "Don't bill 97140 and 98941 together?" asks whether it should be so. */
function isAsked(tokens: readonly Token[], { from, to }: Span): boolean {
  const end = tokens.findIndex(({ text }, at) => at >= to && /^[.?!\n]$/.test(text));
  return /^(dont|do)$/.test(tokens[from]?.text ?? '') && tokens[end]?.text === '?';
}

/** "Massage was cancelled", "98940? nope": the words stand right behind it. */
function wordsBehind(draft: Draft, one: Thing): Span | null {
  const { tokens } = draft;
  const { to } = whole(one);
  const isAnswered = tokens[to]?.text === '?' && /^(no|nope|nah)$/.test(tokens[to + 1]?.text ?? '');
  if (isAnswered && /^([.,;\n]|)$/.test(tokens[to + 2]?.text ?? '')) return { from: to, to: to + 2 };
  const words = [
    ...seen(draft, 'corrections', 'left-out'),
    ...(isTimed(one) ? [] : seen(draft, 'corrections', 'left-out-untimed')),
  ].find(
    (each) =>
      each.from >= to &&
      each.from <= to + 1 &&
      /^([-(]|)$/.test(each.from > to ? (tokens[to]?.text ?? '') : ''),
  );
  if (!words) return putOff(draft, to);
  if (isGivenAfterAll(tokens, words)) return null;
  // "NMR 37 MT nope just NMR 37": what is meant stands behind.
  const isTurned =
    /^(nope|nah)$/.test(tokens[words.from]?.text ?? '') && /^(just|only)$/.test(tokens[words.to]?.text ?? '');
  if (isTurned) return null;
  const isOfAll = tokens.slice(words.from, words.to).some(({ text }) => text === 'that');
  const next = tokens[words.to];
  const isClosed = isOfAll ? ends.test(next?.text ?? '') : closesPart(next);
  return isClosed && next?.text !== 'as' ? words : null;
}

/** "Massage was cancelled and then rescheduled for today": it was given in the end. */
const isGivenAfterAll = (tokens: readonly Token[], { to }: Span): boolean =>
  tokens.slice(to, to + NEAR).some(({ text }) => /^(rescheduled|rebooked)$/.test(text)) &&
  tokens.slice(to).some(({ text }) => text === 'today');
