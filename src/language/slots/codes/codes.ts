import { type Mention, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Correction } from '../../request.ts';
import type { Token } from '../../words/tokens.ts';
import { readTail } from './code-tail.ts';
import { dictatedCode } from './dictated-code.ts';
import { mistypedCode } from './mistyped-code.ts';

/** The codes of a message. */
export interface CodesSeen {
  mentions: Mention[];
  corrections: Correction[];
  unknownCodes: string[];
  nextDoor: number | null;
  /** Codes next door and codes unknown, with their places. */
  strangers: { code: string; from: number; to: number }[];
}

/**
 * Finds codes: typed (`97110`, `G0283`), with modifiers or units (`97140-59`, `97110 x2`), in ranges (`98940-43`),
 * dictated ("nine seven one one zero"), and mistyped by a swap or one digit.
 */
export function seeCodes(tokens: readonly Token[], model: Model): CodesSeen {
  const seen: CodesSeen = { mentions: [], corrections: [], unknownCodes: [], nextDoor: null, strangers: [] };
  for (let at = 0; at < tokens.length; at++) {
    const spoken = dictatedCode(tokens, at, model);
    const token = tokens[at] as Token;
    if (!spoken && !looksLikeCode(token)) continue;
    const typed = token.text.toUpperCase();
    const code = spoken ? spoken.code : recognize(typed, model, seen);
    if (!code) {
      seen.strangers.push({ code: typed, from: at, to: at + 1 });
      continue;
    }
    if (spoken) seen.corrections.push({ typed: spoken.words, read: code, why: 'dictated' });
    const mention = newMention(at, spoken?.to ?? at + 1, 'code', [code]);
    seen.mentions.push(...readTail(tokens, mention, model));
    at = (seen.mentions.at(-1)?.to ?? at + 1) - 1;
  }
  return seen;
}

/** The code that a token is, also where it was mistyped; null where it is none, or one next door. */
function recognize(typed: string, model: Model, seen: CodesSeen): string | null {
  if (model.ruleSet.codes[typed]) return typed;
  const slip = model.ruleSet.slips.find((known) => known.typed === typed);
  if (slip) {
    seen.corrections.push({ typed, read: slip.read, why: 'slip' });
    return slip.read;
  }
  const nextDoor = model.nextDoor.find(
    ({ from, to }) => from.length === typed.length && from <= typed && typed <= to,
  );
  if (nextDoor) {
    seen.nextDoor = nextDoor.index;
    return null;
  }
  const meant = mistypedCode(typed, model);
  if (meant) {
    seen.corrections.push(meant);
    return meant.read;
  }
  seen.unknownCodes.push(typed);
  return null;
}

function looksLikeCode({ text }: Token): boolean {
  return text.length === 5 && /^\d{5}$|^[a-z]\d{4}$|^\d{4}t$|^\d{4}[a-z]$/.test(text);
}
