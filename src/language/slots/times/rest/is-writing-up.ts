import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { closesAt } from './closes-at.ts';

/** Words behind "12 to get" that are looked at. */
const NEAR = 5;

/**
 * Whether a time went into writing: "FCE 2.5 hr, report 45 min", "another 12 to get the note written". To do an evaluation is to evaluate.
 *
 * @param from the first token of the time
 * @param to the token behind it
 */
export function isWritingUp(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (text(to) === 'to' && /^(get|write|finish|do|type|complete)$/.test(text(to + 1)))
    for (let at = to + 2; at < to + NEAR; at++) if (isWritten(tokens, at)) return true;
  return (
    tells(tokens[from - 1], 'rest/writing-up') &&
    /^[,;\n(+]$/.test(text(from - 2)) &&
    closesAt(tokens, to) &&
    tokens.slice(0, from - 2).some(({ kind }) => kind === 'number')
  );
}

/** "My notes", "the plan written". */
const isWritten = (tokens: readonly Token[], at: number): boolean =>
  /^(note|notes|documentation|charting|paperwork)$/.test(tokens[at]?.text ?? '') ||
  (tells(tokens[at], 'rest/paper') && /^(written|typed|done|signed)$/.test(tokens[at + 1]?.text ?? ''));
