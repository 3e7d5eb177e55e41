import { firstLine } from '../../answer/words/first-line.ts';
import { buttonRow, greyLine, paragraph } from './blocks.ts';
import { buttons } from './buttons.ts';
import { heading, item } from './line.ts';
import type { Message } from './message.ts';
import { shorten } from './shorten.ts';
import type { Shown } from './shown.ts';
import { sourced } from './sourced.ts';
import { topText } from './top-text.ts';

/** Characters of the reasons, and of their sources. */
const mostCharacters = { reasons: 2_200, sources: 700 };

/** Every rule that spoke, also those that decided against something, each with its source. */
export function whyMessage(shown: Shown): Message {
  const head = `Why: ${firstLine(shown)}`;
  const made = buttons(shown);
  const { lines, sources } = sourced(shown.answer, shown.ruleSet);
  const paragraphs = shorten([[heading(head)], lines.map(item)], mostCharacters.reasons);
  return {
    text: topText([head, ...lines, ...sources].join('\n')),
    blocks: [
      ...paragraphs.flatMap(paragraph),
      ...buttonRow([
        ...made.view('answer', 'Back'),
        ...(shown.answer.checklist.length > 0 ? made.view('checklist', 'Checklist') : []),
      ]),
      ...greyLine(sources.join('\n'), mostCharacters.sources),
    ],
  };
}
