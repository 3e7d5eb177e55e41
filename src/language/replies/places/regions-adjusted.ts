import { type Draft, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { regionsMeant } from '../../refine/regions/regions-meant.ts';
import { changeService } from '../../request/change-service.ts';
import { settleValue } from '../../request/settle.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { isAddition } from '../services/adds.ts';
import { removes } from '../services/removes.ts';

const denies = /^(no|not|without|minus)$/;
const adding = /^(too|also|plus|add|well|include|included)$/;

/**
 * Corrects which regions of the spine were adjusted: "no cervical", "just C and T", "and the mid back too", "C T L". The number of
 * regions follows, and with it the code. Where therapy stands beside it and nothing says that it is of the adjustment, the region
 * may be that of the therapy, and nothing is changed here.
 */
export function regionsAdjusted(draft: Draft, thread: Conversation, model: Model): Request | null {
  const { tokens, mentions, denied } = draft;
  const others = mentions.filter((one) => !isAdjustment(one, model));
  if (others.length > 0 || draft.durations.length + draft.counts.length > 0 || draft.payer !== null)
    return null;
  const start = denied.length > 0 ? removes(draft, thread, model) : thread.request;
  const at = (start ?? thread.request).services.findIndex((one) => isAdjustment(one, model));
  const adjustment = start?.services[at];
  if (start === null || !adjustment || (thread.asks.includes('cmt-regions') && denied.length === 0))
    return null;
  const places = regionsMeant(draft, model);
  const isSpinal = places.every(
    ({ value }) => model.ruleSet.regions.find(({ id }) => id === value)?.spinal === true,
  );
  const within = [...places, ...mentions, ...denied];
  const isOther = tokens.some(
    (word, place) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/regions-adjusted') &&
      !within.some(({ from, to }) => from <= place && place < to),
  );
  if (places.length === 0 || !isSpinal || isOther) return null;
  const told = toldOf(draft, places);
  const isOfAdjustment =
    tokens.some(({ text }) => /^(adjusted|adjust|adj|adjustment|cmt)$/.test(text)) ||
    seen(draft, 'adjusting').length > 0;
  const before = adjustment.regions;
  // Fewer places than regions were told need not be all of them: "lumbar" after "x-ray and CMT 3".
  const isCounted = before.length === 0 && (adjustment.spinalRegions ?? 0) > told.kept.length;
  const isAlone = start.services.length === 1 && !isCounted;
  const isList = told.kept.length > 1;
  const isCorrection = told.gone.some((id) => before.includes(id)) || told.isOnly || denied.length > 0;
  const isMore = (isAddition(draft) || tokens.some(({ text }) => adding.test(text))) && before.length > 0;
  const asksWhere = thread.asks.includes('region');
  if (!(isOfAdjustment || isAlone || isCorrection || (!asksWhere && (isMore || isList)))) return null;
  const kept = before.filter((id) => !told.gone.includes(id));
  const regions = isMore ? [...kept, ...told.kept] : told.kept.length > 0 ? told.kept : kept;
  const now = [...new Set(regions)];
  // Of regions that were only counted none can be taken off.
  if (now.length === 0) return null;
  const services = changeService(start.services, at, (service) => ({ ...service, regions: now }));
  return settleValue({ ...start, services }, 'cmt-regions', String(now.length), model.ruleSet);
}

interface Told {
  kept: string[];
  gone: string[];
  /** "Just the neck": no other. */
  isOnly: boolean;
}

/** Which regions the reply holds to, and which it takes out: what stands behind a "no", up to the next comma. */
function toldOf({ tokens }: Draft, places: readonly { from: number; value: string }[]): Told {
  const isGone = ({ from }: { from: number }): boolean => {
    const comma = tokens.findLastIndex(({ text }, at) => at < from && /^[,;.]$/.test(text));
    const before = tokens.slice(comma + 1, from);
    // "No, just the neck" denies what was said before.
    return (
      before.some(({ text }) => denies.test(text)) &&
      !before.some(({ text }) => /^(just|only|wait|sorry|actually)$/.test(text)) &&
      !(comma === 1 && denies.test(tokens[0]?.text ?? ''))
    );
  };
  return {
    kept: places.filter((one) => !isGone(one)).map(({ value }) => value),
    gone: places.filter(isGone).map(({ value }) => value),
    isOnly: tokens.some(({ text }) => /^(just|only)$/.test(text)),
  };
}
