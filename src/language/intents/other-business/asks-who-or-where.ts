import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';
import type { Span } from '../asked/question-part.ts';

const opening: ReadonlySet<string> = new Set(['who', 'whos', 'where', 'wheres']);

/**
 * "Who restocks ice packs", "wheres the key for the laser cabinet": a person or a place is asked for, and no rule of who may.
 *
 * @param part the sentence that asks, or null where that is the whole message
 */
export function asksWhoOrWhere({ tokens }: Draft, part: Span | null): boolean {
  const words = tokens
    .slice(part?.from ?? 0, part?.to ?? tokens.length)
    .filter(({ kind }) => kind !== 'sign');
  const [first, second] = words;
  if (first === undefined || !opening.has(first.text)) return false;
  return first.text === 'who'
    ? !tells(second, 'coding-words/who')
    : first.text !== 'where' || /^(is|are|do|does|can)$/.test(second?.text ?? '');
}
