import { type Draft, seen } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Place } from './at-work.ts';

/**
 * "97530 15, 97110 8, OTA only", "TE 30, PTA today": who closes the list, apart from it, gave all of it; "PT only cosigned" gave none.
 */
export function isToldOfAll(draft: Draft, { from, to }: Place): boolean {
  const { tokens } = draft;
  // "Tech only for gait" tells of a part.
  const isOfPart = /^(for|on|with|during)$/.test(tokens[to + 1]?.text ?? '');
  if (tokens[to]?.text === 'only' && !isOfPart && !tells(tokens[to + 1], 'at-work/behind-only')) return true;
  let at = from - 1;
  while (tells(tokens[at], 'at-work/of-all')) at--;
  const isApart = /^[,;.\n]$/.test(tokens[at]?.text ?? '');
  let next = to;
  while (tells(tokens[next], 'at-work/did') || tells(tokens[next], 'at-work/of-all')) next++;
  const payers = seen(draft, 'payers');
  const closes =
    /^([,;.?!\n]|)$/.test(tokens[next]?.text ?? '') || payers.some((payer) => payer.from === next);
  // "PTA, no wait, PT did both".
  const isTakenBack = /^(no|not|wait|sorry|actually|scratch|oops|i)$/.test(tokens[next + 1]?.text ?? '');
  return isApart && closes && !isTakenBack;
}
