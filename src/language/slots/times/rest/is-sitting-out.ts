import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { closesAt } from './closes-at.ts';

const who = /^(he|she|they|pt|patient|just)$/;
const joint = /^(and|n|&|\+|\/|,)$/;

/**
 * Whether the words from here on say that the patient sat a time out: "sat and rested", "he just sat there", "12 min of that sitting",
 * "sitting + catching his breath"; never sitting balance.
 *
 * @param to the token behind the time
 */
export function isSittingOut(tokens: readonly Token[], at: number, to: number): boolean {
  const text = (place: number) => tokens[place]?.text ?? '';
  let sat = at;
  while (who.test(text(sat)) && sat < at + 3) sat++;
  // "Ten minutes she told me about her weekend"; "five minute sit-down".
  if (/^(told|telling|talked|talking)$/.test(text(sat)) && /^(me|us|about)$/.test(text(sat + 1)))
    return text(sat + 1) === 'about' || text(sat + 2) === 'about';
  if (text(sat) === 'sit' && text(text(sat + 1) === '-' ? sat + 2 : sat + 1) === 'down') return true;
  if (!/^(sat|sitting|lay|stood)$/.test(text(sat))) return false;
  // "15 of it sitting, 15 standing" are two positions; what is told as the rest leaves the sitting idle.
  const isPart =
    /^(of|was|were)$/.test(text(to)) &&
    tokens.some((token) => /^(rest|remainder|else)$/.test(token.text)) &&
    !tokens.some((token) => /^(standing|supine|prone|seated|stood)$/.test(token.text));
  return (
    (isPart && text(sat) === 'sitting' && closesAt(tokens, sat + 1) && text(sat + 1) !== 'and') ||
    (joint.test(text(sat + 1)) && isRecovering(tokens, sat + 2)) ||
    (/^(there|around|out)$/.test(text(sat + 1)) && closesAt(tokens, sat + 2))
  );
}

/** "Resting", "catching his breath". */
const isRecovering = (tokens: readonly Token[], at: number): boolean =>
  tells(tokens[at], 'rest/idle-behind') ||
  (/^(catching|catch|caught)$/.test(tokens[at]?.text ?? '') &&
    tokens.slice(at + 1, at + 3).some(({ text }) => text === 'breath'));
