import type { Draft, Mention } from '../draft.ts';
import { isAdjustment } from '../is-adjustment.ts';
import type { Model } from '../model.ts';
import type { Span } from '../parts/spans.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import { tells } from '../words/word-lists.ts';
import type { Thing } from './thing.ts';

/** A service with the time or the units that stand right beside it. */
export function serviceTold(draft: Draft, mention: Mention, model: Model): Thing {
  const { tokens, durations, counts } = draft;
  const { from, by, codes } = mention;
  const isCode = by === 'code' && /^[a-z]?\d{4,5}t?$/.test(tokens[from]?.text ?? '');
  const to = isCode ? from + 1 : mention.to;
  const at = /^(for|:|-|,|\()$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const times = [...durations, ...counts.filter(({ noun }) => noun === 'units')];
  const figure = tokens[at]?.text === 'x' ? at + 1 : at;
  const isCounted = counts.some((one) => one.noun !== 'units' && one.from === figure);
  const number = isCounted ? null : readNumber(tokens, figure);
  const time =
    times.find((one) => one.from === at)?.to ??
    (number && number.value > 0 && number.value <= 120 ? number.to : null);
  let begin = from;
  while (/^(of|the|on|in|for|with|a)$/.test(tokens[begin - 1]?.text ?? '')) begin -= 1;
  const before = durations.find((one) => one.to === begin) ?? numberOpening(draft, begin);
  // "TE 20 NMR 15": the time is of the service before it.
  const isOfOther = draft.mentions.some(({ to: end }) => end === before?.from);
  return {
    kind: isAdjustment(mention, model) ? 'adjustment' : 'service',
    from,
    to,
    last: from,
    withTime: time,
    fromTime: time === null && before && !isOfOther ? before.from : null,
    codes: codes.join(),
    typed: isCode,
    evaluates: mention.open === 'visit-type',
  };
}

/** "…, sorry, 15 gait": a number that opens what is told of it, not too small for a time. */
function numberOpening({ tokens, counts }: Draft, end: number): Span | null {
  const number = tokens[end - 1];
  const opens = tokens[end - 2];
  const isOpening =
    opens === undefined ||
    /^([,;:.(\n+&]|and|then|plus)$/.test(opens.text) ||
    tells(opens, 'time-words/opens') ||
    tells(opens, 'correction-words/sighs') ||
    tells(opens, 'correction-words/before-meant') ||
    tells(opens, 'correction-words/may-go-on');
  const isTime = /^[1-9]\d$/.test(number?.text ?? '') && !number?.glued && isOpening;
  return isTime && !counts.some(({ to }) => to === end) ? { from: end - 1, to: end } : null;
}
