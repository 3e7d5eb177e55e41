import { type Button, buttonRow, greyLine, paragraph } from './blocks.ts';
import { type Buttons, buttons } from './buttons.ts';
import type { Line } from './line.ts';
import type { Message } from './message.ts';
import { assumptions } from './parts/assumptions.ts';
import { checklist, itemsShown } from './parts/checklist.ts';
import { claimLines } from './parts/claim-lines.ts';
import { howToAnswer } from './parts/how-to-answer.ts';
import { howToGoOn } from './parts/how-to-go-on.ts';
import { modifiers } from './parts/modifiers.ts';
import { nearestReading } from './parts/nearest-reading.ts';
import { openQuestion } from './parts/open-question.ts';
import { statements } from './parts/statements.ts';
import { units } from './parts/units.ts';
import { warnings } from './parts/warnings.ts';
import { shorten } from './shorten.ts';
import type { Shown } from './shown.ts';
import { topText } from './top-text.ts';

/** The paragraphs of a reply, from what a person reads first to what they read last. */
const parts: readonly ((shown: Shown) => Line[])[] = [
  claimLines,
  statements,
  openQuestion,
  warnings,
  units,
  modifiers,
  nearestReading,
  checklist,
];

/** Characters of all paragraphs together; with the grey lines a reply stays under 3,000. */
const mostCharacters = 2_200;

const tooLarge = 'This visit is too long for buttons: ask about fewer services to get them.';

/** The reply to a question: the claim first, then what is open, then why one can rely on it. */
export function answerMessage(shown: Shown): Message {
  const { answer, changed } = shown;
  const made = buttons(shown);
  const choices = made.choices(answer.asks[0]);
  const paragraphs = shorten(
    parts.map((part) => part(shown)),
    mostCharacters,
  );
  const blocks = [
    ...greyLine(changed === null ? '' : `Now: ${changed}`, 200),
    ...paragraphs.flatMap((lines, index) => [
      ...paragraph(lines),
      ...(parts[index] === openQuestion
        ? [...buttonRow(choices), ...greyLine(howToAnswer(shown, choices.length))]
        : []),
    ]),
    ...buttonRow(viewButtons(shown, made)),
    ...greyLine(assumptions(shown)),
    ...greyLine(made.fit ? '' : tooLarge),
    ...greyLine(howToGoOn(shown)),
    ...greyLine(shown.place.startsWith('only-asker') ? (shown.reminder ?? '') : ''),
  ];
  return { text: topText(changed === null ? answer.text : `Now: ${changed}. ${answer.text}`), blocks };
}

/** What the answer keeps behind buttons; nothing where there is nothing more to see. */
function viewButtons(shown: Shown, made: Buttons): Button[] {
  const { checklist: items, findings, intent, lines, status } = shown.answer;
  const decided = lines.length > 0 || (status === 'answered' && !['help', 'small-talk'].includes(intent));
  return [
    ...(items.length > itemsShown(shown.answer) ? made.view('checklist', `Checklist (${items.length})`) : []),
    ...(decided && findings.length > 0 ? made.view('why', 'Why') : []),
    ...(shown.place === 'only-asker' ? made.view('answer', 'Share', 'share') : []),
  ];
}
