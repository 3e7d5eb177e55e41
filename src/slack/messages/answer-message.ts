import { code, grey, greyLine, paragraph, table } from './blocks/blocks.ts';
import type { Block, Message } from './blocks/message.ts';
import { tableInWords } from './blocks/simpler.ts';
import { type Controls, controls, type Mode } from './controls/controls.ts';
import { assumptions } from './parts/assumptions.ts';
import { howToAnswer } from './parts/how-to-answer.ts';
import { howToGoOn } from './parts/how-to-go-on.ts';
import { layoutOf } from './parts/layouts.ts';
import type { Paragraph } from './parts/part.ts';
import { saidByPeople } from './parts/said-by-people.ts';
import { courseOf, type Shown } from './shown/shown.ts';
import { heading, type Line } from './words/line.ts';
import { shorten } from './words/shorten.ts';
import { topText } from './words/top-text.ts';

/** Characters of all paragraphs together; with the grey lines and the controls a reply stays under 3,000. */
const mostCharacters = 2_100;

/** Rows of a table; a longer visit is cut, and says so. */
const mostRows = 15;

const behindBack = '“Back” shows its choices again.';

const tooLarge = 'This visit is too long for buttons: ask about fewer services to get them.';

/**
 * The reply to a question, by the layout of its intent: the answer first, then what is open, then why one can rely on it.
 *
 * @param mode which controls stand under it
 */
export function answerMessage(shown: Shown, mode: Mode = 'answer'): Message {
  const { answer, changed, place, request } = shown;
  const made = controls(shown, mode);
  const all = layoutOf(answer.intent as typeof request.intent, request.sure).flatMap((part) => part(shown));
  const tables = !place.startsWith('only-asker');
  const { sharedBy } = courseOf(shown);
  const blocks = [
    ...(sharedBy === undefined ? [] : grey(`Shared by <@${sharedBy}>`)),
    ...greyLine(changed === null ? '' : `Now: ${changed}`, 200),
    ...fitted(all.map((one) => (tables ? one : inWords(one)))).flatMap((one) => blocksOf(one, shown, made)),
    ...made.views,
    ...made.feedback,
    ...greyLine(assumptions(shown)),
    ...greyLine(made.fit ? '' : tooLarge),
    ...greyLine(howToGoOn(shown)),
    ...greyLine(place.startsWith('only-asker') ? (shown.reminder ?? '') : ''),
  ];
  const whole = [
    answer.text,
    ...saidByPeople(shown),
    ...(sharedBy === undefined ? [] : [`Shared by <@${sharedBy}>.`]),
  ].join('\n');
  return { text: topText(changed === null ? whole : `Now: ${changed}. ${whole}`), blocks };
}

/** A command is answered in its acknowledgement, where nobody would hear that Slack did not take a table: it goes in words. */
function inWords(one: Paragraph): Paragraph {
  if (one.kind !== 'table') return one;
  return { kind: 'lines', lines: [heading(one.title), ...tableInWords(one.rows)] };
}

/** Lines are shortened until all fits; tables and drawings keep their size, since half of one would mislead. */
function fitted(all: Paragraph[]): Paragraph[] {
  const fixed = all.reduce((sum, one) => sum + fixedSize(one), 0);
  const short = shorten(
    all.map((one) => (isLines(one) ? one.lines : [])),
    Math.max(600, mostCharacters - fixed),
  );
  return all.map((one, at) => (isLines(one) ? { ...one, lines: short[at] ?? [] } : one));
}

const isLines = (one: Paragraph): one is Extract<Paragraph, { lines: Line[] }> =>
  one.kind === 'lines' || one.kind === 'question';

function fixedSize(one: Paragraph): number {
  if (one.kind === 'table') return one.title.length + one.rows.slice(0, mostRows).flat().join(' ').length;
  return one.kind === 'drawn' ? one.title.length + one.lines.join('\n').length : 0;
}

function blocksOf(one: Paragraph, shown: Shown, made: Controls): Block[] {
  switch (one.kind) {
    case 'lines':
      return paragraph(one.lines);
    case 'question':
      return [
        ...paragraph(one.lines),
        ...made.choices,
        ...greyLine(
          made.behindBack ? behindBack : howToAnswer(shown, made.choices.length > 0, made.allChoices),
        ),
      ];
    case 'drawn':
      return [...paragraph([heading(one.title)]), ...code(one.lines)];
    case 'table': {
      const more = one.rows.length - mostRows;
      return [
        ...paragraph([heading(one.title)]),
        ...table(one.rows.slice(0, mostRows)),
        ...greyLine(more > 0 ? `and ${more} more lines` : ''),
      ];
    }
  }
}
