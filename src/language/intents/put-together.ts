import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Span } from './question-part.ts';

/** "Or" with one of two services, or modifiers, on either side. */
export function isEither({ tokens, mentions, modifiers }: Draft): boolean {
  const named = mentions.length > 1 ? mentions : modifiers;
  return tokens.some(
    ({ text }, at) =>
      (text === 'or' || text === 'vs' || text === 'versus') &&
      // "Allowed to bill exercise or only the adjustment": whether both are, and not which.
      !/^(only|just|not|no|less)$/.test(tokens[at + 1]?.text ?? '') &&
      named.some(({ to }) => to <= at && at - to < 3) &&
      named.some(({ from }) => from > at && from - at < 5),
  );
}

const adding: ReadonlySet<string> = new Set(['+', '&', 'plus', 'and', 'with', 'w']);

/** A code, a word that adds and a code, behind which the question ends. */
export function areJoined({ tokens }: Draft, part: Span | null, { ruleSet }: Model): boolean {
  const { from, to } = part ?? { from: 0, to: tokens.length };
  const isCode = (at: number): boolean => Object.hasOwn(ruleSet.codes, tokens[at]?.text ?? '');
  return tokens
    .slice(from, to)
    .some(
      ({ text }, at) =>
        adding.has(text) &&
        isCode(from + at - 1) &&
        isCode(from + at + 1) &&
        tokens[from + at + 2]?.text === '?',
    );
}
