import { gather } from '../../../core/gather.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { APART, distance } from '../../book/nearness.ts';
import { clausesOf } from '../../clauses.ts';
import { type Count, type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { freeNumbers } from '../described/free-numbers.ts';
import { tellingWords } from '../described/telling-words.ts';
import { saysSomethingElse } from '../named/says-something-else.ts';

/** Words of a label are everyday words: they count only this near. */
const LABEL_NEAR = 5;
/**
 * Narrows an open service by what stands near it: words that tell codes apart ("mechanical", "attended"), the words of
 * a choice's own label ("by machine"), or a number that falls into a choice's range ("4 muscles").
 */
export function tellApart(draft: Draft, model: Model): Draft {
  const mentions = draft.mentions.map((mention) => settle(draft, mention, model));
  return draftWith(draft, { mentions: mentions.map((mention) => asTheOther(mention, draft, mentions)) });
}

/** "First visit: orthosis fit, resting hand splint": what was said of one thing is said of the other that it is called by. */
function asTheOther(mention: Mention, { mentions: before }: Draft, settled: readonly Mention[]): Mention {
  if (mention.open === null || mention.phrase === null) return mention;
  const codes = new Set(
    gather(settled, ({ codes, open }, at) =>
      open === null && before[at]?.phrase === mention.phrase ? codes : [],
    ),
  );
  return codes.size === 1 ? mentionWith(mention, { codes: [...codes], open: null, phrase: null }) : mention;
}

function settle(draft: Draft, mention: Mention, model: Model): Mention {
  if (mention.open === null || mention.open === 'cmt-regions') return mention;
  // "Is that the high one" beside the factors of its level asks: words tell the kind of evaluation, the factors its level.
  if (mention.factors !== undefined) {
    const codes = byCue(draft, mention);
    return codes.length > 1 ? mentionWith(mention, { codes }) : mention;
  }
  for (const codes of [
    byNumber(draft, mention, model),
    byCue(draft, mention),
    byLabel(draft, mention, model),
  ]) {
    if (codes.length > 0 && codes.length < mention.codes.length) {
      return mentionWith(mention, { codes, ...(codes.length === 1 ? { open: null, phrase: null } : {}) });
    }
  }
  return mention;
}

function byCue(draft: Draft, mention: Mention): string[] {
  const clauses = clausesOf(draft.tokens);
  const timed = new Set([...draft.durations, ...freeNumbers(draft)].map(({ from }) => clauses[from]));
  const hasTime = ({ from }: Span) => timed.has(clauses[from]);
  // In "squat to pick up a box 22, patterns for control 22" control is said of the patterns, which may also have no name.
  const isOfAnother = (cue: Sighting) =>
    clauses[cue.from] !== clauses[mention.from] &&
    ((hasTime(cue) && hasTime(mention)) ||
      draft.mentions.some((other) => other !== mention && clauses[other.from] === clauses[cue.from]));
  const cues = [...seen(draft, 'tell-apart'), ...seen(draft, 'keywords')].filter(
    (cue) =>
      (!isInside(cue, mention) || isDescribed(mention)) &&
      !draft.mentions.some((other) => other !== mention && isInside(cue, other)) &&
      !isOfAnother(cue) &&
      !saysSomethingElse(cue, draft) &&
      !/^(not|no|without)$/.test(draft.tokens[cue.from - 1]?.text ?? '') &&
      isNear(draft, mention, cue),
  );
  // "Not attended" holds "attended": the longer words are what was said.
  return narrowed(
    mention,
    cues.filter((cue) => !cues.some((other) => isWithin(cue, other))),
  );
}

/**
 * What every cue leaves, each at its place. Where they contradict each other, what those of several words leave ("first time"
 * says more than "checked"), then those within the service, else whatever one names.
 */
function narrowed({ codes, from, to }: Mention, cues: readonly Sighting[]): string[] {
  const longer = cues.filter((cue) => cue.to - cue.from > 1);
  const within = cues.filter((cue) => isWithin(cue, { from, to }));
  const every = [cues, longer, within]
    .map((some) => leftByEvery(codes, some))
    .find((left) => left.length > 0);
  return every ?? codes.filter((code) => cues.some(({ value }) => value === code));
}

function leftByEvery(codes: readonly string[], cues: readonly Sighting[]): string[] {
  const places = [...new Set(cues.map(({ from, to }) => `${from}-${to}`))];
  const telling = places
    .map(
      (place) => new Set(cues.filter(({ from, to }) => `${from}-${to}` === place).map(({ value }) => value)),
    )
    .filter((values) => codes.some((code) => values.has(code)));
  return telling.length === 0 ? [] : codes.filter((code) => telling.every((values) => values.has(code)));
}

const isWithin = (cue: Span, other: Span): boolean =>
  other.from <= cue.from && cue.to <= other.to && other.to - other.from > cue.to - cue.from;

/** Words that a choice's label has and no other choice's label has, near the service. */
function byLabel(draft: Draft, mention: Mention, { ruleSet }: Model): string[] {
  const phrase = mention.phrase === null ? undefined : ruleSet.ambiguous[mention.phrase];
  if (!phrase) return [];
  const telling = tellingWords(phrase);
  // "Rolled ankle, the DC did rigid strapping": where it hurts is told before what was done.
  const places = seen(draft, 'region');
  const isPlace = (at: number) => places.some(({ from, to }) => from <= at && at < to);
  return mention.codes.filter((code) => {
    const words = telling.get(code);
    return draft.tokens.some(
      (token, at) =>
        words?.has(token.stem) === true &&
        token.kind === 'word' &&
        !saysSomethingElse({ from: at, to: at + 1 }, draft) &&
        !(mention.from <= at && at < mention.to) &&
        distance(draft.tokens, mention, { from: at, to: at + 1 }) < (isPlace(at) ? APART * 2 : LABEL_NEAR),
    );
  });
}

/** "1–2 muscles", "3 or more muscles", "5–6 body regions" against the numbers of the message. */
export function byNumber(draft: Draft, mention: Mention, { ruleSet }: Model): string[] {
  const choices = mention.phrase === null ? [] : (ruleSet.ambiguous[mention.phrase]?.choices ?? []);
  const told = [...draft.counts, ...mention.minutes.map((number) => ({ noun: 'min', number }))];
  // "Piriformis, 10 min" tells how many were needled, but no needle from a hand.
  const isByHand = mention.codes.some((code) => ruleSet.codes[code]?.family === 'manual');
  const named = isByHand ? [] : countedByName(draft, mention);
  const fits = (label: string) => {
    const range = /(\d{1,2})(?:[–-](\d{1,2})|(?: [a-z]+)? or more)/.exec(label);
    return [...told, ...named].some(({ noun, number }) => {
      if (!range || !label.includes(noun)) return false;
      return number >= Number(range[1]) && (range[2] === undefined || number <= Number(range[2]));
    });
  };
  return mention.codes.filter((code) => choices.some((choice) => choice.code === code && fits(choice.label)));
}

/** Muscles and regions that were named one by one, where no number of them was said. */
function countedByName(draft: Draft, mention: Mention): Pick<Count, 'noun' | 'number'>[] {
  const { regions } = mention;
  // "Needled the traps, then MFR to the pecs": a muscle behind another service is that one's.
  const isOthers = ({ from }: Span) =>
    draft.mentions.some((other) => mention.to <= other.from && other.to <= from);
  const named = seen(draft, 'muscles').filter((one) => !isOthers(one));
  // "Glute med" holds "glute": one muscle.
  const muscles = new Set(
    named.filter((one) => !named.some((other) => isWithin(one, other))).map(({ value }) => value),
  ).size;
  const said = (noun: string) => draft.counts.some((count) => count.noun === noun);
  return [
    ...(muscles > 0 && !said('muscles') ? [{ noun: 'muscles', number: muscles }] : []),
    ...(regions.length > 0 && !said('regions') ? [{ noun: 'body regions', number: regions.length }] : []),
  ];
}

function isNear(draft: Draft, mention: Mention, cue: Span): boolean {
  const alone =
    draft.mentions.length === 1 ||
    draft.mentions.filter(({ open }) => open !== null && open !== 'cmt-regions').length === 1;
  return isInside(cue, mention) || distance(draft.tokens, mention, cue) < (alone ? APART * 2 : APART - 3);
}

/** What was done in many words, without a name: "first time training with it" tells apart within them. */
const isDescribed = ({ by, phrase }: Mention): boolean => by === 'name' && phrase === null;

interface Span {
  from: number;
  to: number;
}

function isInside(cue: Span, mention: Mention): boolean {
  return mention.from <= cue.from && cue.to <= mention.to;
}
