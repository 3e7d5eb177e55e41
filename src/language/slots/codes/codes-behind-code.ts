import { type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';
import { bothSides, isTime } from './modifier-behind-code.ts';

/** Codes that a typed range may open; a wider one is read as its two ends. */
const WIDEST = 6;

/** "98940-43", "98940-98943", "97140/1/2": the codes from one to the other. */
export function readRange(tokens: readonly Token[], mention: Mention, model: Model): Mention | null {
  const sign = tokens[mention.to];
  const end = tokens[mention.to + 1];
  if (
    !end ||
    (sign?.text !== '-' && sign?.text !== '/') ||
    end.kind !== 'number' ||
    isTime(tokens, mention.to + 2) ||
    end.text === bothSides ||
    (!sign.glued && !end.glued && end.text.length < 5 && isTimed(mention, model))
  )
    return null;
  const first = mention.codes[0] ?? '';
  const last = end.text.length < 5 ? first.slice(0, 5 - end.text.length) + end.text : end.text;
  if (!model.ruleSet.codes[last] || last <= first || (sign.text === '/' && end.text.length === 5))
    return null;
  const between = Object.keys(model.ruleSet.codes)
    .filter((code) => first <= code && code <= last)
    .sort();
  // "97530-7" is minutes in a list: one digit ends a range of one family only ("98940-2").
  const families = new Set(between.map((code) => model.ruleSet.codes[code]?.family));
  if (end.text.length === 1 && sign.text === '-' && families.size > 1) return null;
  const codes = sign.text === '/' || between.length > WIDEST ? [...mention.codes, last] : between;
  return mentionWith(mention, { to: mention.to + 2, codes });
}

/** "97161 62 or 63", "98940, 41 or 42": the last digits of other codes of the family, one of which is asked for. */
export function readOthers(tokens: readonly Token[], mention: Mention, { ruleSet }: Model): Mention | null {
  const [first = ''] = mention.codes;
  const family = ruleSet.codes[first]?.family;
  const codes: string[] = [];
  let at = mention.to;
  let isAsked = false;
  for (; at < mention.to + 6; at++) {
    const { text = '', kind } = tokens[at] ?? {};
    if (text === 'or') isAsked = true;
    else if (kind === 'number' && text.length === 2) {
      const code = first.slice(0, 3) + text;
      if (ruleSet.codes[code]?.family !== family) return null;
      codes.push(code);
      if (isAsked) break;
    } else if (!/^[,/]$/.test(text)) break;
  }
  // "98940 41 42": two ends of adjustments in a row are no times.
  const areAdjustments = family === 'cmt-spinal' && codes.length > 1;
  if (!isAsked && !areAdjustments) return null;
  if (isAsked && tokens[at]?.kind !== 'number') return null;
  if (!isAsked) at--;
  if (codes.length === 0 || isTime(tokens, at + 1)) return null;
  const open = /^(evaluation|office-visit)$/.test(family ?? '') ? 'visit-type' : null;
  return mentionWith(mention, { to: at + 1, codes: [...mention.codes, ...codes], open });
}

/** "97140 - 26, 97110 - 12": behind a spaced dash a timed code has its minutes; "98940 - 42" can only be a range. */
function isTimed({ codes }: Mention, { ruleSet }: Model): boolean {
  return codes.every((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
}

/** "2 units 97110 1 unit 97140": where the units lead, what stands behind a code is the next one's. */
export function hasUnitsBefore(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === 'of' ? from - 2 : from - 1;
  return /^(units?|u)$/.test(tokens[at]?.text ?? '') && !/^\d{5}$/.test(tokens[at - 2]?.text ?? '');
}
