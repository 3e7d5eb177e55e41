import { type Mention, mentionWith, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { hasUnitsBefore, readOthers, readRange } from './codes-behind-code.ts';
import { isTime, readModifier } from './modifier-behind-code.ts';

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
