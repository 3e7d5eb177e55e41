import type { AmbiguousPhrase } from '../../../core/rule-set/code-rule.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';

/**
 * The payer that letters with several meanings stand for ("WC"): beside a state ("WC texas", "wc in NC"), beside what belongs to a
 * payer ("wc adjuster"), or beside a patient of whom codes alone were typed, none of them one that the letters may mean
 * ("wc pt 97110 x2").
 *
 * @see `payer` in rules/ambiguous.yml
 */
export function payerByLetters(draft: Draft, model: Model): string | null {
  for (const sighting of seen(draft, 'phrase')) {
    const phrase = model.ruleSet.ambiguous[Number(sighting.value)];
    const payer = phrase?.noCode?.find((reading) => reading.payer !== undefined)?.payer;
    if (phrase && payer && isPayer(draft, sighting, phrase)) return payer;
  }
  return null;
}

function isPayer(draft: Draft, { from, to }: Sighting, phrase: AmbiguousPhrase): boolean {
  const next = draft.tokens[to];
  const ofCodes = areOtherCodes(draft, phrase) && tells(next, 'payer-letters/patients');
  return isBesideState(draft, from, to) || ofCodes || tells(next, 'payer-letters/of-a-payer');
}

function isBesideState({ tokens, sightings }: Draft, from: number, to: number): boolean {
  const isIn = tokens[to]?.text === 'in';
  const isOf = tokens[from - 1]?.text === 'state';
  return sightings.some(
    (one) =>
      one.slot === 'states' &&
      (one.from === to || one.to === from || (isIn && one.from === to + 1) || (isOf && one.to === from - 1)),
  );
}

const areOtherCodes = ({ mentions }: Draft, { choices }: AmbiguousPhrase): boolean =>
  mentions.length > 0 &&
  mentions.every(({ by, codes }) => by === 'code' && !choices.some(({ code }) => codes.includes(code)));
