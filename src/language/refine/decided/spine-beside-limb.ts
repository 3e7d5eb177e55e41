import type { Draft } from '../../draft.ts';
import { draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { withAdjustment } from '../regions/with-adjustment.ts';

/** All regions of the spine. */
const MOST = 5;
/** So many words stand between "spinal" and its number of regions. */
const NEAR = 2;

/**
 * "Extremity adj 2, spinal 3", "spinal 3 regions, extraspinal 2 regions": beside an adjustment outside the spine a number of spinal regions
 * is one of its own.
 */
export function spineBesideLimb(draft: Draft, model: Model): Draft {
  const { tokens, mentions, counts } = draft;
  const isLimb = ({ codes }: Mention) => codes.join() === model.extraspinalCode;
  const isSpinal = ({ codes }: Mention) => codes.some((code) => model.cmtCodes.includes(code));
  const at = tokens.findIndex(({ text }) => /^(spinal|spine)$/.test(text));
  if (at < 0 || !mentions.some(isLimb) || mentions.some(isSpinal)) return draft;
  const told = counts.find(
    ({ noun, from, to }) =>
      noun === 'regions' && from <= at + NEAR && to >= at - NEAR && !isOutside(tokens, from),
  );
  // "3 spinal 1 extraspinal": the number behind it is that of the limbs.
  const next = readNumber(tokens, at + 1);
  const behind = next && !isLimbWord(tokens[next.to]?.text) ? next : null;
  const bare = told ? null : (behind ?? readNumber(tokens, at - 1));
  const from = told?.from ?? (behind ? at + 1 : at - 1);
  const number = told?.number ?? bare?.value ?? 0;
  if (number < 1 || number > MOST || !Number.isInteger(number)) return draft;
  const place = { from: Math.min(at, from), to: Math.max(at + 1, told?.to ?? bare?.to ?? 0) };
  const counted = told
    ? counts
    : [...counts, { from, to: bare?.to ?? from + 1, number, noun: 'regions' as const }];
  const others = counted.filter(({ noun, from: start }) => noun !== 'regions' || start === from);
  return withAdjustment(draftWith(draft, { counts: others }), place, model);
}

/** "Extraspinal 2 regions". */
const isOutside = (tokens: Draft['tokens'], from: number): boolean => isLimbWord(tokens[from - 1]?.text);

const isLimbWord = (word: string | undefined): boolean =>
  /^(extraspinal|extremity|extremities|limb|limbs)$/.test(word ?? '');
