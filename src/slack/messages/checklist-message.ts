import { buttonRow, section } from './blocks.ts';
import { viewButton } from './buttons.ts';
import type { Message } from './message.ts';
import { bold } from './mrkdwn.ts';
import { checklistLine } from './parts/checklist.ts';
import { shorten } from './shorten.ts';
import type { Shown } from './shown.ts';
import { topText } from './top-text.ts';

/** The whole checklist: what the note must show for each code and for every visit. */
export function checklistMessage(shown: Shown): Message {
  const { checklist, codes } = shown.answer;
  const head = codes.length > 0 ? `The note shows, for ${codes.join(', ')}` : 'The note shows';
  const lines = checklist.map(checklistLine);
  const [kept = []] = shorten([lines], 2_700);
  const buttons = [...viewButton(shown, 'answer', 'Back'), ...viewButton(shown, 'why', 'Why')];
  return {
    text: topText(
      [head, ...checklist.map(({ code, text }) => (code === null ? text : `${code}: ${text}`))].join('\n'),
    ),
    blocks: [
      section(bold(head)),
      ...(kept.length > 0 ? [section(kept.join('\n'))] : []),
      ...(buttons.length > 0 ? [buttonRow(buttons)] : []),
    ],
  };
}
