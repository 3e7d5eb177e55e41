import { type Draft, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { howManyTold, toldByNumber } from '../../refine/decided/told-by-number.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

/** The choice that a number falls into; how many there were, where no range was said. */
interface Counted {
  code: string;
  label: string;
  number: number | null;
}

/** "3 muscles", or "3" alone where every choice is a number of something; "traps and levator" are as many as are named. */
export function byNumber(
  draft: Draft,
  phrase: number,
  choices: readonly { code: string; label: string }[],
  model: Model,
): Counted | undefined {
  const words = draft.tokens.filter(
    ({ kind, text }) => kind !== 'sign' && !/^(no|its|it|was|just|only|about|like|or|to|maybe)$/.test(text),
  );
  const numbers = words.map((_, at) => readNumber(words, at));
  // "1-2" is as many as 2.
  const isRange = words.length === 2 && numbers.every((number) => number !== null);
  const bare = isRange ? numbers[1] && { ...numbers[1], to: 2 } : (numbers[0] ?? null);
  const nouns = choices.map(({ label }) => /^\d.* ([a-z]+)$/.exec(label)?.[1]);
  const noun = bare?.to === words.length ? nouns[0] : undefined;
  const isOfAll = noun !== undefined && nouns.every((each) => each === noun);
  const counts = bare && isOfAll ? [{ from: 0, to: 1, number: bare.value, noun }] : draft.counts;
  if (counts.length === 0 && seen(draft, 'muscles').length === 0) return undefined;
  const open = newMention(
    0,
    0,
    'phrase',
    choices.map(({ code }) => code),
    { phrase },
  );
  const counted = { ...draft, counts, sightings: counts.length > 0 ? [] : draft.sightings };
  const [told, other] = toldByNumber(counted, open, model);
  const choice = other === undefined ? choices.find(({ code }) => code === told) : undefined;
  return choice && { ...choice, number: isRange && isOfAll ? null : howManyTold(counted, open, model) };
}
