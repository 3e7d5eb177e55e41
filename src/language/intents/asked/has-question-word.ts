import type { Token } from '../../words/tokens.ts';

/** Words by which a message asks. */
const asking = new Set(
  '? is are does do did can could may should would will what whats which when why who how need'.split(' '),
);
/** Right behind somebody these tell: "she is 2 weeks out", "he did 20". */
const telling = new Set('is are does do did'.split(' '));
const somebody = new Set('he she they we i it pt patient'.split(' '));

/** Whether a word or a mark of a message asks: "can I …", "is it …"; not "she is 2 weeks out". */
export function hasQuestionWord(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      asking.has(text) &&
      !(telling.has(text) && somebody.has(tokens[at - 1]?.text ?? '') && tells(tokens, at - 1)),
  );
}

/** "Can he do …" asks, "he can do …" tells. */
const tells = (tokens: readonly Token[], who: number): boolean => !asking.has(tokens[who - 1]?.text ?? '');
