import type { Draft } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import type { Span } from '../asked/question-part.ts';

/** Words that open a question of anything: "anyone know a good vest", "what pulse width", "can the trainer drive the van". */
const opening: ReadonlySet<string> = new Set(
  'anyone anybody any someone somebody when why how hows can could would will should shall may do does what whats which'.split(
    ' ',
  ),
);

/** "What is it", "which one is that": the code of what was told; "what about traction" goes on with what was asked before. */
const whatItIs =
  /\b((what|whats|which|which one)( is| was)? (this|that|it|these|those)|(what|how) (about|abt|if|bout))\b/;

/**
 * Whether the message asks, and not for anything of coding: "what pulse width should I set the TENS to". What it names of
 * services is then no visit to code. What was told before the question counts as a visit, and so does what somebody did.
 *
 * @param part the sentence that asks, or null where that is the whole message
 */
export function asksSomethingElse(draft: Draft, part: Span | null): boolean {
  const { tokens, mentions } = draft;
  const { from, to } = part ?? { from: 0, to: tokens.length };
  const words = tokens.slice(from, to).filter(({ kind, text }) => kind !== 'sign' || /^[=,]$/.test(text));
  return (
    isOpening(words) &&
    !words.some((word) => tells(word, 'coding-words/asked')) &&
    !whatItIs.test(words.map(({ text }) => text).join(' ')) &&
    mentions.every((one) => from <= one.from && one.from < to)
  );
}

/** The first word, one behind a greeting or a word that joins, or the first of a further part: "wall rack for bands, which stud is it". */
const isOpening = (words: readonly Token[]): boolean => {
  // "PT evaluation, which": the word by itself asks for the code of what was told.
  const opens = (at: number) => opening.has(words[at]?.text ?? '') && words[at + 1] !== undefined;
  return opens(0) || opens(1) || words.some(({ text }, at) => text === ',' && opens(at + 1));
};
