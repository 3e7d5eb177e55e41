import { firstLine } from '../../answer/words/first-line.ts';
import type { Finding } from '../../core/visit.ts';
import { buttonRow, greyLine, section } from './blocks.ts';
import { viewButton } from './buttons.ts';
import type { Message } from './message.ts';
import { bold, escapeText } from './mrkdwn.ts';
import { shorten } from './shorten.ts';
import type { Shown } from './shown.ts';
import { topText } from './top-text.ts';

const layers: Record<Finding['layer'], string> = {
  national: '',
  payer: 'Payer: ',
  article: 'House article: ',
  clinic: 'Clinic rule: ',
};

/** Every rule that spoke, also those that decided against something, each with its source. */
export function whyMessage(shown: Shown): Message {
  const { answer } = shown;
  const titles = new Map(answer.sources.map(({ id, title, edition }) => [id, `${title}, ${edition}`]));
  const lines = answer.findings.map(({ text, layer, source }) => {
    const title = titles.get(source);
    return `• ${layers[layer]}${text}${title === undefined ? '' : ` [${title}]`}`;
  });
  const [kept = []] = shorten([lines], 2_600);
  const head = `Why: ${firstLine(answer)}`;
  const buttons = [
    ...viewButton(shown, 'answer', 'Back'),
    ...(answer.checklist.length > 0 ? viewButton(shown, 'checklist', 'Checklist') : []),
  ];
  return {
    text: topText([head, ...lines].join('\n')),
    blocks: [
      section(bold(head)),
      ...(kept.length > 0 ? [section(kept.map(escapeText).join('\n'))] : []),
      ...(buttons.length > 0 ? [buttonRow(buttons)] : []),
      greyLine(`${answer.findings.length} rules spoke.`),
    ],
  };
}
