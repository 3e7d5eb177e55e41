import type { Draft } from '../../draft.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { tells } from '../../words/word-lists.ts';

/**
 * "Decreased LE strength, gait 20", "hip strength 4/5", "for leg strength": what was found or aimed at. Strength and flexibility were
 * worked on where their own time stands right beside them: "24 quad strength", "hip strength 20", "quad strength with bands 16".
 */
export function wasFound(
  { from, to }: { from: number; to: number },
  { tokens, durations, shares }: Draft,
): boolean {
  if (!tells(tokens[to - 1], 'coding-words/of-fitness')) return false;
  if (tells(tokens[from - 1], 'coding-words/of-finding') || tells(tokens[to], 'coding-words/of-finding'))
    return true;
  const isTime = (at: number) =>
    tokens[at]?.kind === 'number' &&
    Number(tokens[at]?.text) >= fewestMinutes.aboveGrades &&
    tokens[at + 1]?.text !== '/';
  const before = tokens[from - 1]?.text === 'of' ? from - 2 : from - 1;
  return !(
    isTime(before) ||
    shares.some((share) => share.to <= from && from - share.to <= 1) ||
    durations.some((time) => time.to === before + 1) ||
    isTime(/^(x|-|:|=|for)$/.test(tokens[to]?.text ?? '') ? to + 1 : to) ||
    durations.some((time) => time.from === to || time.from === to + 1) ||
    /^(w|with|using)$/.test(tokens[to]?.text ?? '')
  );
}
