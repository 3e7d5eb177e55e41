import { type Mention, mentionWith, newMention } from '../draft.ts';
import type { Model } from '../model.ts';
import { standsBare } from '../stands-bare.ts';
import { readNumber } from '../words/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { seeDenials } from './denials.ts';

/** Codes that a typed range may open; a wider one is read as its two ends. */
const WIDEST = 6;

/** "97140-50": typed behind a code the digits say "both sides", and end no range. */
const bothSides = '50';

/** Units on one line that a person may mean by a bare number. */
const MOST_UNITS = 8;

/**
 * Reads what is typed behind a code: modifiers (`-59`, `-GP-59`), a range (`-43`, `-98943`, `/1/2`), units (`x2`, `x 2 units`).
 *
 * @returns the mention with what was read, or one mention that is open between the codes of the range
 */
export function readTail(tokens: readonly Token[], start: Mention, model: Model): Mention[] {
  let mention = start;
  for (;;) {
    const next =
      readModifier(tokens, mention, model) ??
      readRange(tokens, mention, model) ??
      readOthers(tokens, mention, model) ??
      readUnits(tokens, mention);
    if (!next) return spread(mention, model);
    mention = next;
  }
}

function readModifier(tokens: readonly Token[], mention: Mention, model: Model): Mention | null {
  const sign = tokens[mention.to];
  // "Medicare, 98941. AT yes?": a full stop with a space behind it ends a sentence.
  const hyphen = sign?.text === '-' || (sign?.text === '.' && tokens[mention.to + 1]?.glued === true);
  const token = tokens[hyphen ? mention.to + 1 : mention.to];
  // "97140 CO 97": the group of a denial, not the assistant's modifier.
  if (!hyphen && seeDenials(tokens.slice(mention.to, mention.to + 4), model)[0]?.from === 0) return null;
  if (!token || (!token.glued && !hyphen && !/^[A-Z][A-Z0-9]$/.test(token.raw))) return null;
  const modifier = token.text.toUpperCase();
  if (!hyphen && (isOneOfTwo(tokens, mention.to, model) || isAskedOfSeveral(tokens, mention))) return null;
  // "97110 - 22" writes minutes into a list; "97140 - 59" and "99213 - 25" can only be modifiers.
  const isSpaced = hyphen && !sign?.glued && !token.glued && /^\d+$/.test(modifier);
  if (isSpaced && !standsBare(modifier, model) && !isVisit(mention, model)) return null;
  const isKnown =
    model.ruleSet.modifiers[modifier] !== undefined ||
    (hyphen && modifier === bothSides && isOnlyTime(tokens, mention.to, model));
  if (!/^[A-Z0-9]{2}$/.test(modifier) || !isKnown || isTime(tokens, mention.to + 2)) return null;
  return mentionWith(mention, {
    to: hyphen ? mention.to + 2 : mention.to + 1,
    modifiersSaid: [...new Set([...mention.modifiersSaid, modifier])],
  });
}

/** "98941 GA or GZ": which of the two is asked, and neither stands on the line yet. */
const isOneOfTwo = (tokens: readonly Token[], at: number, { ruleSet }: Model): boolean =>
  /^(or|vs|versus)$/.test(tokens[at + 1]?.text ?? '') &&
  ruleSet.modifiers[(tokens[at + 2]?.text ?? '').toUpperCase()] !== undefined;

/** "97110 and 97140 KX?": behind the last of several codes the modifier is asked about, of all of them. */
const isAskedOfSeveral = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  tokens[to]?.glued === false &&
  tokens[to + 1]?.text === '?' &&
  tokens.slice(0, from).some(({ text }) => /^\d{5}$/.test(text));

/** "97140-50" is a list of minutes where a time stands anywhere else: "97140-50 97110-23", "97140-50, stim 10 min". */
const isOnlyTime = (tokens: readonly Token[], sign: number, model: Model): boolean =>
  tokens[sign]?.glued === true &&
  tokens[sign + 1]?.glued === true &&
  !tokens.some(
    ({ kind, text }, at) =>
      at !== sign + 1 &&
      (isTime(tokens, at) || (kind === 'number' && text.length < 4 && !standsBare(text, model))),
  );

function isVisit({ codes }: Mention, { ruleSet }: Model): boolean {
  return codes.every((code) => ruleSet.codes[code]?.family === 'office-visit');
}

function isTime(tokens: readonly Token[], at: number): boolean {
  return /^(min|mins|minutes?|m|')$/.test(tokens[at]?.text ?? '');
}

function readRange(tokens: readonly Token[], mention: Mention, model: Model): Mention | null {
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
function readOthers(tokens: readonly Token[], mention: Mention, { ruleSet }: Model): Mention | null {
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
function hasUnitsBefore(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === 'of' ? from - 2 : from - 1;
  return /^(units?|u)$/.test(tokens[at]?.text ?? '') && !/^\d{5}$/.test(tokens[at - 2]?.text ?? '');
}

function readUnits(tokens: readonly Token[], mention: Mention): Mention | null {
  if (mention.unitsSaid !== null || hasUnitsBefore(tokens, mention.from)) return null;
  const times = /^(x|\*)$/.test(tokens[mention.to]?.text ?? '');
  const number = readNumber(tokens, times ? mention.to + 1 : mention.to);
  if (!number || number.value < 1 || number.value > MOST_UNITS || isTime(tokens, number.to)) return null;
  const unit = /^(units?|u)$/.test(tokens[number.to]?.text ?? '');
  if (!times && !unit) return null;
  return mentionWith(mention, { to: unit ? number.to + 1 : number.to, unitsSaid: number.value });
}

/** A range of adjustment codes is one adjustment of unknown extent; any other range names several services. */
function spread(mention: Mention, { cmtCodes }: Model): Mention[] {
  if (mention.codes.length < 2 || mention.open !== null) return [mention];
  const spinal = mention.codes.filter((code) => cmtCodes.includes(code));
  if (spinal.length > 1) return [mentionWith(mention, { codes: spinal, open: 'cmt-regions' })];
  return mention.codes.map((code) =>
    newMention(mention.from, mention.to, 'code', [code], { modifiersSaid: mention.modifiersSaid }),
  );
}
