import type { Draft } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';

/** "With another lady watching": who looks on, helps or drives is no second patient. */
export function isOnlooker({ tokens }: Draft, { to }: { to: number }): boolean {
  // "Another patient was on the table": it was somebody else's turn.
  const place = tokens
    .slice(to, to + 4)
    .map(({ text }) => text)
    .join(' ');
  const isOne = tokens[to - 1]?.text === 'patient' || tokens[to - 1]?.text === 'pt';
  if (
    isOne &&
    /^(was|is) on the (table|plinth|mat)/.test(place) &&
    !tokens.some((word) => tells(word, 'people-words/with-us'))
  )
    return true;
  return tokens.slice(to, to + 2).some((word) => tells(word, 'people-words/looks-on'));
}
