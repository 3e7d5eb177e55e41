import { firstLine } from '../../answer/words/first-line.ts';
import { otherReading } from '../../answer/words/other-reading.ts';
import { buttonRow, greyLine, section } from './blocks.ts';
import { choiceButtons, viewButton } from './buttons.ts';
import type { Block, Message } from './message.ts';
import { bold, escapeText } from './mrkdwn.ts';
import { assumptions } from './parts/assumptions.ts';
import { checklist, shownItems } from './parts/checklist.ts';
import { claimLines } from './parts/claim-lines.ts';
import { modifiers } from './parts/modifiers.ts';
import { statements } from './parts/statements.ts';
import { units } from './parts/units.ts';
import { warnings } from './parts/warnings.ts';
import { shorten } from './shorten.ts';
import type { Shown } from './shown.ts';
import { topText } from './top-text.ts';

/** The paragraphs of a reply, from what a person reads first to what they read last. */
const paragraphs: readonly ((shown: Shown) => string[])[] = [
  claimLines,
  statements,
  openQuestion,
  warnings,
  units,
  modifiers,
  nearestReading,
  checklist,
];

/** All words of a reply together, in characters. */
const mostCharacters = 2_800;

const tooLarge = 'This visit is too long for buttons: ask about fewer services to get them.';

/** The reply to a question: the claim first, then what is open, then why one can rely on it. */
export function answerMessage(shown: Shown): Message {
  const grey = assumptions(shown);
  const room = mostCharacters - grey.length - (shown.changed?.length ?? 0);
  const texts = shorten(
    paragraphs.map((paragraph) => paragraph(shown)),
    room,
  );
  const ask = shown.answer.asks[0];
  const choices = ask === undefined ? [] : choiceButtons(shown, ask);

  const blocks: Block[] = shown.changed === null ? [] : [greyLine(escapeText(`Now: ${shown.changed}`))];
  texts.forEach((lines, index) => {
    if (lines.length > 0) blocks.push(section(lines.join('\n')));
    if (paragraphs[index] === openQuestion && choices.length > 0) blocks.push(buttonRow(choices));
  });
  const views = viewButtons(shown);
  if (views.length > 0) blocks.push(buttonRow(views));
  if (grey !== '') blocks.push(greyLine(grey));
  if (viewButton(shown, 'answer', '').length === 0) blocks.push(greyLine(tooLarge));

  const said = shown.changed === null ? shown.answer.text : `Now: ${shown.changed}. ${shown.answer.text}`;
  return { text: topText(said), blocks };
}

function openQuestion({ answer }: Shown): string[] {
  const ask = answer.asks[0];
  return ask === undefined || firstLine(answer) === ask.text ? [] : [bold(ask.text)];
}

function nearestReading({ answer, request, ruleSet }: Shown): string[] {
  const reading = otherReading(answer, request, ruleSet);
  return reading === null ? [] : [escapeText(reading)];
}

/** What the answer keeps behind buttons; nothing where there is nothing more to see. */
function viewButtons(shown: Shown) {
  const { checklist: items, findings, intent } = shown.answer;
  const explains = findings.length > 0 && !['help', 'small-talk', 'out-of-scope'].includes(intent);
  return [
    ...(items.length > shownItems ? viewButton(shown, 'checklist', `Checklist (${items.length})`) : []),
    ...(explains ? viewButton(shown, 'why', 'Why') : []),
    ...(shown.onlyForAsker ? viewButton(shown, 'answer', 'Share', 'share') : []),
  ];
}
