import { assumed, editionNote } from '../../../answer/words/assumed.ts';
import { escapeText } from '../mrkdwn.ts';
import type { Shown } from '../shown.ts';

/** The grey line: what was taken for granted, which edition of the tables answered, and how old it is. */
export function assumptions({ answer, request, ruleSet }: Shown): string {
  const things = answer.lines.length > 0 ? assumed(answer, request, ruleSet) : [];
  const words = things.length > 0 ? `Assumed: ${things.join(', ')}.` : '';
  return escapeText([words, editionNote(answer) ?? ''].filter((part) => part !== '').join(' '));
}
