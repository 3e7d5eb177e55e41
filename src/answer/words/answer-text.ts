import type { Answer } from '../answer.ts';
import { assumed, editionNote } from './assumed.ts';
import { checklistGroups, groupTitle, itemsIn } from './checklist-groups.ts';
import { firstLine } from './first-line.ts';
import { claimLine } from './lines/claim-line.ts';
import { listedLines } from './lines/listed-lines.ts';
import { otherReading } from './lines/other-reading.ts';
import { unitsText } from './lines/units-text.ts';
import { modifierSentences } from './modifiers/modifier-sentences.ts';
import { isUnpaid } from './payers/not-paid.ts';
import { inRuns } from './sentences/in-runs.ts';
import { sourceName } from './sentences/source-name.ts';
import { statements } from './statements.ts';
import type { Told } from './told.ts';
import { warnings } from './warnings.ts';

/** How many checklist items stand in the text by intent; the rest is counted. */
const shownItems: Record<string, number> = {
  'compare-codes': 0,
  'payer-rules': 0,
};
const shownOtherwise = 3;
/** Where the checklist is what was asked for. */
const shownWhereAsked = 9;

/** The sources that decided come first; the rest stands in the findings. */
const shownSources = 3;

/** The parts of an answer in the order they are read; a part with nothing to say is left out. */
const parts: readonly ((told: Told) => readonly string[])[] = [
  (told) => [firstLine(told)],
  otherLines,
  (told) => gathered(statements(told)),
  openQuestion,
  (told) => gathered(warnings(told)),
  (told) => section('Units', unitsText(told)),
  (told) => section('Modifiers', modifierSentences(told)),
  (told) => section('', [otherReading(told) ?? '']),
  checklist,
  grey,
];

/** Of what the note must show first the points, then why they are asked for. */
const partsOfDocument = [
  ...parts.slice(0, 1),
  checklist,
  ...parts.slice(1).filter((part) => part !== checklist),
];

/**
 * The whole answer as plain text, in paragraphs parted by an empty line: what a terminal prints, what a screen reader
 * reads, what a notification begins with.
 */
export function answerText(told: Told): string {
  const paragraphs: string[] = [];
  for (const part of told.answer.intent === 'document' ? partsOfDocument : parts) {
    const lines = part(told).filter(isSaid);
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
  }
  return paragraphs.join('\n\n');
}

const isSaid = (line: string): boolean => line !== '';

/** Sentences that follow each other with the same first words as a list under them: a payer is named once for all it says. */
const gathered = (texts: readonly string[]): string[] =>
  inRuns(texts).flatMap(({ shared, rest }) =>
    shared === '' ? rest : [shared, ...rest.map((text) => `- ${text}`)],
  );

function section(title: string, lines: readonly string[]): string[] {
  const said = lines.filter(isSaid);
  if (said.length === 0) return [];
  return title === '' ? said : [`${title}:`, ...said.map((line) => `- ${line}`)];
}

/** Every claim line that the first line does not say. */
function otherLines({ answer }: Told): string[] {
  const { heading, lines, after } = listedLines(answer);
  const said = lines.map((line) => {
    const choices =
      line.code === null ? (line.choices ?? []).map((c) => `${c.code} for ${c.when}`).join(', ') : '';
    const paid = isUnpaid(line) ? ` (${line.coverage} by this payer)` : '';
    return `${claimLine(line)}${paid}${choices ? `: ${choices}` : ''}`;
  });
  return [...section(heading, said), ...after];
}

function openQuestion(told: Told): string[] {
  const ask = told.answer.asks[0];
  if (!ask || firstLine(told) === ask.text) return [];
  const choices = ask.choices.length > 0 ? ` [${ask.choices.join('] [')}]` : '';
  return [`Question: ${ask.text}${choices}`];
}

function checklist({ answer }: Told): string[] {
  if (answer.status === 'out-of-scope') return [];
  if (answer.intent === 'document') return wholeChecklist(answer);
  const shown = answer.checklist.slice(0, shownItems[answer.intent] ?? shownOtherwise);
  if (shown.length === 0) return [];
  const more = itemsIn(answer.checklist) - itemsIn(shown);
  const lines = shown.map((item) => (item.code ? `${item.code}: ${item.text}` : item.text));
  return section('The note shows', more > 0 ? [...lines, `and ${more} more`] : lines);
}

/** The items by code, where they are what was asked for. */
function wholeChecklist({ checklist: all }: Answer): string[] {
  let room = shownWhereAsked;
  const said = checklistGroups(all).flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, room)).map(({ text }) => text);
    room -= items.length;
    return section(groupTitle(group), items);
  });
  const more = itemsIn(all) - shownWhereAsked;
  return more > 0 ? [...said, `- and ${more} more`] : said;
}

/** What was assumed, which edition answered, and what it rests on. */
function grey(told: Told): string[] {
  const { answer } = told;
  if (answer.status === 'out-of-scope' || answer.intent === 'help') return [];
  const things = assumed(told);
  const named = answer.sources.slice(0, shownSources).map((source) => sourceName(source, told.ruleSet));
  return [
    things.length > 0 && answer.lines.length > 0 ? `Assumed: ${things.join(', ')}.` : '',
    editionNote(answer) ?? '',
    named.length > 0 ? `Sources: ${named.join('; ')}.` : '',
  ];
}
