import type { Token } from '../tokens.ts';

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const values = new Map<string, number>([
  ...units.map((word, at) => [word, at] as const),
  ...teens.map((word, at) => [word, at + 10] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
  ['oh', 0],
  ['hundred', 100],
]);

/** A number of the message, in digits or in words, and the token behind it. */
export interface NumberRead {
  value: number;
  to: number;
}

/**
 * Reads the number that begins at a token: `25`, "fifteen", "twenty five", "twenty-five".
 *
 * @returns null where no number begins
 */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return { value: Number(token.text), to: at + 1 };
  const value = values.get(token.text);
  if (value === undefined) return null;
  if (value < 20) return { value, to: at + 1 };
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const unit = values.get(tokens[next]?.text ?? '');
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, to: next + 1 }
    : { value, to: at + 1 };
}

/** Whether a token is a number written as a word. */
export function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && values.has(token.text);
}

/** All number words, so that spelling leaves them alone. */
export const numberWords: readonly string[] = [...values.keys()];

/** The numbers of words that are nothing else, one after another: "20 fifteen", "twenty two"; null where another word stands among them. */
export function readNumbers(tokens: readonly Token[]): number[] | null {
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at);
    if (number === null) return null;
    numbers.push(number.value);
    at = number.to;
  }
  return numbers;
}
