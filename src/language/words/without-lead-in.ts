import type { Token } from './tokens.ts';
import { tells } from './word-lists.ts';

/** Words before the message itself, at most. */
const LONGEST = 14;
/** One of them alone may be part of what is told: "sorry, 20". */
const FEWEST = 2;

const closes = /^[:,.!?\n-]$/;
/** "Ok so 14 manual". */
const opens = /^(ok|okay|so|well|alright|um|uh|hm|hmm)$/;
/** "Sorry to bother again but 20 te 10 mt". */
const goesOn = /^(but|so)$/;

/**
 * The message without the words that only lead to it: "can u help me w this one: diathermy R hip", "Front desk here, …", "my boss wants
 * to know: …". They ask and name a desk, and say nothing of the visit.
 */
export function withoutLeadIn(tokens: readonly Token[]): readonly Token[] {
  const spoken = tokens.findIndex(({ text }) => !opens.test(text));
  if (spoken >= FEWEST) return withRest(tokens, spoken);
  const end = tokens.findIndex((token, at) => at >= LONGEST || !leads(token));
  if (!tokens.slice(0, Math.max(0, end)).some((token) => tells(token, 'leading-in/surely'))) return tokens;
  const behind = end < FEWEST ? undefined : tokens[end];
  const last = tokens[end - 1];
  if (behind === undefined || last === undefined) return tokens;
  if (closes.test(behind.text)) return withRest(tokens, end + 1);
  return goesOn.test(last.text) && end > FEWEST ? withRest(tokens, end) : tokens;
}

/** Where nothing is told behind them, they are the message. */
const withRest = (tokens: readonly Token[], from: number): readonly Token[] =>
  tokens.slice(from).some((token) => token.kind !== 'sign' && !leads(token))
    ? withoutLeadIn(tokens.slice(from))
    : tokens;

const leads = (token: Token): boolean => tells(token, 'leading-in/surely') || tells(token, 'leading-in/word');
