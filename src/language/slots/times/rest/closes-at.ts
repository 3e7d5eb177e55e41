import type { Token } from '../../../words/tokens.ts';

/** Whether what was told of a time ends before this token: at a sign, at "and" or "then", or with the message. */
export const closesAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || /^([,;\n.)?!]|and|then)$/.test(tokens[at]?.text ?? '');
