import type { Duration } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';

/** "25 of the 40 min", "45 min, of which 15 …": the time that another is part of. */
export function isWhole(tokens: readonly Token[], duration: Duration, last: Duration | undefined): boolean {
  if (duration.of !== 'service') return false;
  const text = (at: number) => tokens[at]?.text ?? '';
  const behind = text(duration.to) === ',' ? duration.to + 1 : duration.to;
  if (text(behind) === 'of' && text(behind + 1) === 'which') return true;
  const article = /^(the|those|that|these|a|an|his|her|their|our)$/.test(text(duration.from - 1)) ? 1 : 0;
  const of = duration.from - 1 - article;
  return text(of) === 'of' && (last?.to === of || tokens[of - 1]?.kind === 'number');
}
