import { type Draft, seen } from '../../draft.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Told } from './giver-told.ts';

/** A part that an assistant gave, of a whole that is known only from the visit. */
export interface Shared extends Told {
  minutesOf: (whole: number | null) => number | null;
}

/** "PTA 15", "15 pta, 15 pt", "half pta": of the assistant a time or a share is told, and nothing else. */
export function shareOfAssistant(draft: Draft): Shared | null {
  const { tokens, mentions, durations } = draft;
  const [assistant, second] = seen(draft, 'clinicians', 'assistant');
  if (!assistant || second || mentions.length > 0 || durations.length > 1) return null;
  const isSaid = (word: Draft['tokens'][number], at: number): boolean =>
    word.kind !== 'word' ||
    tells(word, 'beside-replies/giver-told') ||
    tells(word, 'beside-replies/share-of-assistant') ||
    (assistant.from <= at && at < assistant.to);
  if (!tokens.every(isSaid)) return null;
  const behind = readNumber(tokens, assistant.to);
  const number = behind ?? readNumber(tokens, assistant.from - 1) ?? readNumber(tokens, assistant.from - 2);
  const isHalf = tokens.some(({ text }) => text === 'half');
  if (!isHalf && number === null) return null;
  const halfOf = (whole: number | null) => (whole === null ? null : Math.floor(whole / 2));
  return {
    from: assistant.from,
    to: assistant.to,
    who: 'assistant',
    minutesOf: (whole) => (number === null ? halfOf(whole) : Math.floor(number.value)),
  };
}
