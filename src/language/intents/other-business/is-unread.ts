import type { Draft } from '../../draft.ts';

/**
 * Whether not one word of the message is known, neither of the field nor of every day, as after a slip of the hand on the
 * keys, or there is none at all: nobody can say what it is about, not even that it is about something else. Single letters
 * say nothing either way.
 */
export function isUnread({ tokens }: Draft): boolean {
  return tokens.every(({ kind, text, known }) => kind !== 'word' || known === null || isLetter(text));
}

const isLetter = (text: string): boolean => text.length === 1;
