import { gather } from '../../core/gather.ts';
import type { Draft } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { deniesHelper } from '../people/denies-helper.ts';
import { around } from './around.ts';
import { brokenOff } from './broken-off.ts';
import { givenForLess } from './given-for-less.ts';
import { isOfClaim } from './is-of-claim.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { closesPart, leavesOut } from './leaves-out.ts';
import { servicesPlanned } from './services-planned.ts';
import { type Edit, isService, isTimed, type Thing, whole } from './thing.ts';

/**
 * Leaves out services that the message says were not given: "cancelled his stim, did 25 min hands on", "massage 10.. scratch the massage". What
 * was told of the same service before goes with it. Null where none is, or where nothing else would be left.
 */
export function servicesLeftOut(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const planned = servicesPlanned(draft, things);
  if (planned) return [planned];
  for (const [at, one] of things.entries()) {
    if (!isService(one)) continue;
    const words = leavesOut(draft, one) ?? around(draft.tokens, one);
    if (words === null || isOfWhoAsks(draft, words) || isOfClaim(draft, one)) continue;
    if (isOfGiver(draft, one, words, things)) continue;
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

/** "Gait 15, TE 20. the PTA did not do the gait": somebody else gave what was told before. */
const isOfGiver = ({ tokens }: Draft, one: Thing, { from }: Span, things: readonly Thing[]): boolean =>
  deniesHelper(tokens, from) &&
  things.some((each) => each !== one && isService(each) && each.codes === one.codes && isTimed(each));

/** "Skipped US and stim": what is listed behind it without a time of its own. */
function listedBehind({ tokens }: Draft, one: Thing, behind: readonly Thing[]): Thing[] {
  let to = isTimed(one) ? -1 : one.to;
  return gather(behind, (next) => {
    const joins = /^(and|or|&|\/)$/.test(tokens[to]?.text ?? '') && next.from === to + 1;
    if (!joins || !isService(next) || next.typed || next.withTime !== null || !closesPart(tokens[next.to]))
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
