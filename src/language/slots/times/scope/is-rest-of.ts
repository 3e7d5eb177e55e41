import type { Token } from '../../../words/tokens.ts';

/** "The rest of 45", "out of the 45 min": the time that something is a part of. */
export function isRestOf(tokens: readonly Token[], from: number): boolean {
  const of = /^(the|those|that|a|his|her)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  // "Out of 30, 10 was manual"; "pain 4 out of 10" is a score.
  const isOut =
    tokens[of]?.text === 'of' &&
    tokens[of - 1]?.text === 'out' &&
    /^([,.;:\n]|)$/.test(tokens[of - 2]?.text ?? '');
  return (
    isOut ||
    (tokens[of]?.text === 'of' &&
      /^(rest|remainder|balance|half|third|quarter)$/.test(tokens[of - 1]?.text ?? ''))
  );
}
