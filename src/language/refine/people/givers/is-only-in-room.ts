import { type Draft, seen } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Place } from './at-work.ts';

/**
 * Whether an aide was in the room and no more: "TE 30 with the aide in the room". Only of the one service, where nothing says that
 * anybody did something or was elsewhere, and nobody else is told of with "by" or "with". Of an assistant or a student it is never read
 * so: CQ and the question who directed would be lost.
 */
export function isOnlyInRoom(draft: Draft, { from, to }: Place): boolean {
  const { tokens, mentions } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  const isAide = seen(draft, 'clinicians', 'aide').some((aide) => aide.from === from);
  const joint = /^(the|my|our|an|a)$/.test(text(from - 1)) ? from - 2 : from - 1;
  const isThere = text(to) === 'in' && text(to + 1) === 'the' && text(to + 2) === 'room';
  if (!isAide || !isThere || mentions.length > 1 || !/^(with|w)$/.test(text(joint))) return false;
  const helpers = ['assistant', 'student', 'together'].flatMap((slot) => seen(draft, 'clinicians', slot));
  const isMoreTold = tokens.some(
    (token, at) =>
      (at !== joint && /^(with|w|by|while|work|works|worked|working)$/.test(token.text)) ||
      tells(token, 'at-work/gives') ||
      tells(token, 'at-work/elsewhere'),
  );
  return helpers.length === 0 && !isMoreTold;
}
