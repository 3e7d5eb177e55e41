import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** A reason or remark code of a denial, as `Request.denials` has it. */
export interface DenialSeen {
  code: string;
  from: number;
  to: number;
}

const group = new Set(['co', 'pr', 'oa', 'pi']);
/** What a remark begins with. */
const letter = new Set('n m ma a b p w y'.split(' '));

/**
 * Finds the codes of a remittance: a reason with its group ("CO-97", "pr 96"), a remark ("N822", "MA130"), or a number
 * said to be such a code ("denied code 16", "got a 119 from Medicare"). They look like modifiers and times, and are neither.
 *
 * @param payers where payers are named
 */
export function seeDenials(
  tokens: readonly Token[],
  model: Model,
  payers: readonly Place[] = [],
): DenialSeen[] {
  const seen: DenialSeen[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!mayBegin(tokens[from] as Token)) continue;
    const last = seen.at(-1);
    const isBeside =
      last !== undefined && last.to === (/^[,;/]$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : from);
    const found =
      grouped(tokens, from, model) ??
      remark(tokens, from, isBeside, model) ??
      named(tokens, from, model) ??
      onLines(tokens, from, model) ??
      gotten(tokens, from, payers, model);
    if (!found) continue;
    seen.push(found);
    from = found.to - 1;
  }
  return seen;
}

/** Most tokens begin no code of a denial: it is a short number, or begins with one of the words. */
const mayBegin = (token: Token): boolean =>
  token.kind === 'number'
    ? token.text.length <= 3 && !token.text.includes('.')
    : group.has(token.text) || letter.has(token.text) || tells(token, 'denial-words/leads');

/** "CO-97", "CO97", "co 97": without a sign only a reason that is known, since "97110 CO 20" is a modifier and a time. */
function grouped(tokens: readonly Token[], from: number, model: Model): DenialSeen | null {
  const name = tokens[from]?.text ?? '';
  if (!group.has(name)) return null;
  const sign = tokens[from + 1]?.text === '-';
  const number = tokens[sign ? from + 2 : from + 1];
  const to = sign ? from + 3 : from + 2;
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text) || isQuantity(tokens, to)) return null;
  if (!sign && !number.glued && !isKnown(number.text, model)) return null;
  return { code: `${name.toUpperCase()}-${number.text}`, from, to };
}

/** "16 min", "16 m"; in "16 M77" the letter begins a remark. */
const isQuantity = (tokens: readonly Token[], at: number): boolean =>
  tells(tokens[at], 'paid/quantity') && !(tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued);

/** "N822", "MA130", "B15": letters and digits in one, and not a diagnosis ("M54.5"). Beside a reason any remark is meant ("CO-16 M77"). */
function remark(tokens: readonly Token[], from: number, isBeside: boolean, model: Model): DenialSeen | null {
  const letters = tokens[from];
  const number = tokens[from + 1];
  const next = tokens[from + 2];
  if (!letters || !letter.has(letters.text) || !number?.glued || !/^\d{1,3}$/.test(number.text)) return null;
  if (next?.glued && (/^[a-z\d]/.test(next.text) || isDecimal(tokens, from + 2))) return null;
  const code = `${letters.text}${number.text}`.toUpperCase();
  const isRemark =
    letters.text === 'ma' ||
    (isBeside && /^[mn]$/.test(letters.text)) ||
    /^n?m?\d{3}$/.test(`${letters.text}${number.text}`) ||
    isKnown(code, model);
  return isRemark ? { code, from, to: from + 2 } : null;
}

/** The dot of "M54.5", and not the full stop behind "B16". */
const isDecimal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at + 1]?.glued === true && /^\d/.test(tokens[at + 1]?.text ?? '');

function named(tokens: readonly Token[], from: number, model: Model): DenialSeen | null {
  if (!tells(tokens[from], 'denial-words/leads')) return null;
  let at = from + 1;
  while (tells(tokens[at], 'denial-words/joins') && at < from + 4) at++;
  const number = tokens[at];
  const code =
    tells(tokens[from], 'denial-words/names-code') ||
    tokens.slice(from + 1, at).some(({ text }) => /^codes?$/.test(text)) ||
    // "Denied 197": no time has so many minutes.
    (tokens[from]?.text === 'denied' && at === from + 1 && /^\d{3}$/.test(number?.text ?? ''));
  if (!code || !number || !/^\d{1,3}$/.test(number.text) || isQuantity(tokens, at + 1)) return null;
  return isKnown(number.text, model) ? { code: number.text, from: at, to: at + 1 } : null;
}

/** "119 on the therapy lines": a known reason of three digits, said of lines or of a code. */
function onLines(tokens: readonly Token[], from: number, model: Model): DenialSeen | null {
  const code = tokens[from]?.text ?? '';
  if (code.length < 3 || tokens[from + 1]?.text !== 'on' || !isKnown(code, model)) return null;
  const behind = tokens.slice(from + 2, from + 5);
  const isOfClaim = behind.some(
    (word) => tells(word, 'denial-words/of-claim') || /^9[78]\d{3}$/.test(word.text),
  );
  return isOfClaim ? { code, from, to: from + 1 } : null;
}

/** "Got a 119 from Medicare", "a 97 denial": a known reason as something that a payer sent; "got a 45 from the pain scale" holds none. */
function gotten(
  tokens: readonly Token[],
  from: number,
  payers: readonly Place[],
  model: Model,
): DenialSeen | null {
  const code = tokens[from]?.text ?? '';
  if (!/^\d{2,3}$/.test(code) || !isKnown(code, model)) return null;
  if (!/^(a|an|another)$/.test(tokens[from - 1]?.text ?? '')) return null;
  const found = { code, from, to: from + 1 };
  if (tells(tokens[from + 1], 'denial-words/sent')) return found;
  const whose = /^(the|our|her|his|my|their)$/.test(tokens[from + 2]?.text ?? '') ? from + 3 : from + 2;
  const isPayers =
    tells(tokens[whose], 'denial-words/sender') || payers.some((payer) => payer.from === whose);
  const isGot = tells(tokens[from - 2], 'denial-words/gets');
  const closes = !tells(tokens[whose + 1], 'denial-words/no-remittance');
  return isGot && isPayers && closes && tokens[from + 1]?.text === 'from' ? found : null;
}

interface Place {
  from: number;
}

function isKnown(code: string, { ruleSet }: Model): boolean {
  return ruleSet.denials?.[code] !== undefined;
}
