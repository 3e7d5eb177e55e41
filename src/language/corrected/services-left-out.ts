import { gather } from '../../core/gather.ts';
import { type Draft, seen } from '../draft.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../words/tokens.ts';
import { around } from './around.ts';
import { brokenOff } from './broken-off.ts';
import { givenForLess } from './given-for-less.ts';
import { isOfClaim } from './is-of-claim.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { putOff } from './put-off.ts';
import { servicesPlanned } from './services-planned.ts';
import { type Edit, isTimed, type Thing, whole } from './thing.ts';

const small =
  /^(the|a|an|any|his|her|their|our|that|to|of|on|in|for|doing|getting|all|more|planned|usual|today|with)$/;
/** Behind the service nothing else is told of it, as "massage appointment" would. */
const closes =
  /^([-,.;:)(\n!+&]|he|she|they|we|i|it|so|but|and|or|today|this|because|cuz|bc|cause|due|since|as|per|after|then|did|just|only|instead|plus|medicare|)$/;
const undenied = /^(dont|not|never|didnt|doesnt|wont|cant|nobody|to|can|should|or|if|why)$/;
/** Words by which a message ends, or a sentence, behind which "scratch that" takes back the whole of what was told. */
const ends = /^([.;\n]|)$/;
/** So near stands what became of it. */
const NEAR = 4;

/**
 * Leaves out services that the message says were not given: "cancelled his stim, did 25 min hands on", "massage 10.. scratch the massage". What
 * was told of the same service before goes with it. Null where none is, or where nothing else would be left.
 */
export function servicesLeftOut(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const planned = servicesPlanned(draft, things);
  if (planned) return [planned];
  for (const [at, one] of things.entries()) {
    if (!isService(one)) continue;
    const words = wordsBefore(draft, one) ?? wordsBehind(draft, one) ?? around(draft.tokens, one);
    if (words === null || isOfWhoAsks(draft, words) || isOfClaim(draft, one)) continue;
    const broken = brokenOff(draft, one, words, things);
    if (broken) return broken;
    if (isOfPlace(draft, words) || givenForLess(draft, one, things)) continue;
    const listed = words.from < one.from ? listedBehind(draft, one, things.slice(at + 1)) : [];
    const gone = [one, ...listed];
    const codes = gone.map((each) => each.codes);
    const isMore = isOfMore(draft, one, words);
    const again = things.filter(
      (each) =>
        !isMore &&
        isService(each) &&
        each.to <= words.from &&
        codes.includes(each.codes) &&
        !gone.includes(each),
    );
    const here = {
      from: Math.min(words.from, one.from),
      to: Math.max(words.to, ...gone.map((each) => whole(each).to)),
    };
    const all = [here, ...again.map((each) => upTo(here.from, tellingOf(draft, each, things)))];
    if (!isSomethingLeft(draft, things, all)) continue;
    return all.map((span) => ({ ...span, reads: null }));
  }
  return null;
}

const isService = ({ kind }: Thing) => kind === 'service' || kind === 'adjustment';

/** "Skipped the massage": the words stand right before it, small words between. */
function wordsBefore(draft: Draft, one: Thing): Span | null {
  const { tokens } = draft;
  const { from, to } = whole(one);
  if (!closes.test(tokens[to]?.text ?? '') || tokens[to]?.text === '?') return null;
  const [words] = seen(draft, 'corrections', 'leaves-out')
    .filter((each) => each.to <= from && tokens.slice(each.to, from).every(({ text }) => small.test(text)))
    // "Says no to" holds "no to".
    .sort((a, b) => b.to - a.to || a.from - b.from);
  // "An hour minus the ten min walk": a time that is taken off. "Held a class 30 min": it was given.
  if (/^(minus|hold|holding|held)$/.test(tokens[words?.from ?? 0]?.text ?? '') && isTimed(one)) return null;
  if (!words || undenied.test(tokens[words.from - 1]?.text ?? '') || isAsked(tokens, words)) return null;
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
  return (isOfAll ? ends : closes).test(tokens[words.to]?.text ?? '') && tokens[words.to]?.text !== 'as'
    ? words
    : null;
}

/** "Massage was cancelled and then rescheduled for today": it was given in the end. */
const isGivenAfterAll = (tokens: readonly Token[], { to }: Span): boolean =>
  tokens.slice(to, to + NEAR).some(({ text }) => /^(rescheduled|rebooked)$/.test(text)) &&
  tokens.slice(to).some(({ text }) => text === 'today');

/** "Skipped US and stim": what is listed behind it without a time of its own. */
function listedBehind({ tokens }: Draft, one: Thing, behind: readonly Thing[]): Thing[] {
  let to = isTimed(one) ? -1 : one.to;
  return gather(behind, (next) => {
    const joins = /^(and|or|&|\/)$/.test(tokens[to]?.text ?? '') && next.from === to + 1;
    if (
      !joins ||
      !isService(next) ||
      next.typed ||
      next.withTime !== null ||
      !closes.test(tokens[next.to]?.text ?? '')
    )
      return [];
    to = next.to;
    return [next];
  });
}

/** "Manual on hip that we didn't adjust 15 min": a place was not adjusted, whatever service stands beside. */
const isOfPlace = ({ tokens }: Draft, { from, to }: Span): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(adjust|needle)(d|ed)?$/.test(text));

/** "Gait 10, too tired for gait after", "gait 10 then held gait", "too tired for more gait": what was told before was given, and no more of it. */
const isOfMore = ({ tokens }: Draft, one: Thing, { from, to }: Span): boolean => {
  // "MT 10, then scratch the MT" takes back what was typed.
  if (/^(scratch|strike|nix|nixed|forget|never|nevermind|nvm|remove|drop)$/.test(tokens[from]?.text ?? ''))
    return false;
  const behind = Math.max(to, whole(one).to);
  const isAfter =
    /^(after|afterwards|again|further|anymore|longer)$/.test(tokens[behind]?.text ?? '') &&
    /^([-,.;:)\n!]|that|)$/.test(tokens[behind + 1]?.text ?? '');
  return (
    isAfter ||
    /^(then|afterwards|later|eventually)$/.test(tokens[from - 1]?.text ?? '') ||
    tokens.slice(from, one.from).some(({ text }) => /^(more|further|another|rest)$/.test(text))
  );
};

/** "MT 10 scratch the MT": no further than where the words begin. */
const upTo = (end: number, { from, to }: Span): Span => ({ from, to: Math.min(to, end) });

/** What was told of it before, with the words up to the next sign: "bike 10 unsupervised". */
function tellingOf({ tokens }: Draft, one: Thing, things: readonly Thing[]): Span {
  const { from, to } = whole(one);
  let end = to;
  while (
    tokens[end]?.kind === 'word' &&
    !/^(and|then|plus|but|with)$/.test(tokens[end]?.text ?? '') &&
    !things.some((each) => isService(each) && whole(each).from === end)
  )
    end += 1;
  return { from, to: end };
}

/** Another service, or a time of which it is told what was done in it: "25 min hands on". */
const isSomethingLeft = ({ tokens }: Draft, things: readonly Thing[], gone: readonly Span[]): boolean =>
  things.some(
    (one) =>
      (isService(one) || (one.kind === 'time' && !/^([-,.;)\n?!]|)$/.test(tokens[one.to]?.text ?? ''))) &&
      !gone.some(({ from, to }) => from <= one.from && one.from < to),
  );
