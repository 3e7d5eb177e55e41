import type { Draft } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { isAsked } from '../meant/is-asked.ts';
import { isAddition } from './adds.ts';

/** Words beside the service: "min", "for the". */
const BESIDE = 3;
/** Of a longer message more is told. */
const FEW = 5;

/** "MT 20" after "TE 20, MT 15 and an adjustment": a part of the visit with other minutes; all of it anew is another visit. */
export function isPartAgain(draft: Draft, { services }: Request, again: readonly number[]): boolean {
  const { mentions, tokens, payer, date, sightings } = draft;
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const named = mentions.reduce((sum, { from, to }) => sum + to - from, 0);
  const isOther = sightings.some(
    ({ slot }) => slot === 'questions' || slot === 'people' || slot === 'negation' || slot === 'other-days',
  );
  return (
    again.every((at) => (services[at]?.minutes ?? null) !== null) &&
    mentions.every(({ minutes }) => minutes.length > 0) &&
    mentions.length < services.length &&
    words - named <= (payer === null ? BESIDE : BESIDE + 2) &&
    (payer === null || saysWhoPays(draft)) &&
    date === null &&
    !isAddition(draft) &&
    !isOther
  );
}

/** "TE 25 and it was Medicare" tells of the same visit, where "97110 25 Medicare" is another. */
const saysWhoPays = ({ tokens, sightings }: Draft): boolean =>
  sightings.some(
    ({ slot, from }) => slot === 'payers' && /^(was|is|its|hes|shes|has)$/.test(tokens[from - 1]?.text ?? ''),
  );

/** "4 regions", "98941" beside other services of the visit: the level of its adjustment, and nothing else. */
export function isLevelAgain(draft: Draft, { services }: Request, model: Model): boolean {
  const { mentions, tokens, payer, sightings } = draft;
  const [level, second] = mentions;
  if (!level || second || payer !== null || tokens.length > FEW || isAddition(draft)) return false;
  const isOfQuestion = sightings.some(({ slot, value }) => slot === 'questions' && value !== 'regions');
  const isThere = services.length > 1 && services.some((one) => isAdjustment(one, model));
  return (
    isAdjustment(level, model) && level.codes.length === 1 && isThere && !isOfQuestion && !isAsked(draft)
  );
}
