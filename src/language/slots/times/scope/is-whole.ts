import type { Duration } from '../../../draft.ts';
import type { Token } from '../../../words/tokens.ts';

/** What a time was, before its parts are told: "50 min hands on time", "50 min with her". */
const ofContact = /^(hands|on|-|time|one|1|direct|contact|with|w|him|her|them|face|to)$/;
const theWhole = /^(that|those|these|this|it|them)$/;
const FEW = 5;

/** "25 of the 40 min", "45 min, of which 15 …": the time that another is part of. */
export function isWhole(tokens: readonly Token[], duration: Duration, last: Duration | undefined): boolean {
  if (duration.of !== 'service') return false;
  const text = (at: number) => tokens[at]?.text ?? '';
  let end = duration.to;
  while (ofContact.test(text(end)) && end < duration.to + FEW) end++;
  const behind = /^[,.;:\n]$/.test(text(end)) ? end + 1 : end;
  if (text(behind) === 'of' && text(behind + 1) === 'which') return true;
  // "50 min hands on time. Of that 20 manual, 10 ultrasound, the rest neuro re-ed".
  if (text(behind) === 'of' && theWhole.test(text(behind + 1)) && tokens[behind + 2]?.kind === 'number')
    return true;
  const article = /^(the|those|that|these|a|an|his|her|their|our)$/.test(text(duration.from - 1)) ? 1 : 0;
  const of = duration.from - 1 - article;
  // "Of 40 min 12 was US and 28 TA".
  const opens = of === 0 || /^[,.;:\n]$/.test(text(of - 1));
  // "TE 30, of that 10 min manual": the time right before is the whole.
  const isTold =
    article === 1 &&
    /^(those|that|these)$/.test(text(of + 1)) &&
    (tokens[of - 2]?.kind === 'number' || /^(min|mins|minutes)$/.test(text(of - 2)));
  return text(of) === 'of' && !isTold && (opens || last?.to === of || tokens[of - 1]?.kind === 'number');
}
