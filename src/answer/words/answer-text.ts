import type { RuleSet } from '../../core/rule-set.ts';
import type { Request } from '../../language/request.ts';
import type { Answer } from '../answer.ts';
import { assumed, editionNote } from './assumed.ts';
import { claimLine } from './claim-line.ts';
import { firstLine } from './first-line.ts';
import { modifierSentences } from './modifier-sentences.ts';
import { otherReading } from './other-reading.ts';
import { sourceName } from './source-name.ts';
import { statements } from './statements.ts';
import { unitsText } from './units-text.ts';
import { warnings } from './warnings.ts';

/** How many checklist items stand in the text by intent; the rest is counted. */
const shownItems: Record<string, number> = {
  document: 40,
  'explain-code': 3,
  'compare-codes': 0,
  'payer-rules': 0,
};
const shownOtherwise = 5;

/** The parts of an answer in the order they are read; a part with nothing to say is left out. */
const parts: readonly ((answer: Answer, request: Request, ruleSet: RuleSet) => string[])[] = [
  (answer) => [firstLine(answer)],
  otherLines,
  statements,
  openQuestion,
  warnings,
  (answer) => section('Units', unitsText(answer)),
  (answer) => section('Modifiers', modifierSentences(answer)),
  (answer, request, ruleSet) => section('', [otherReading(answer, request, ruleSet) ?? '']),
  checklist,
  grey,
];

/**
 * The whole answer as plain text, in paragraphs parted by an empty line: what a terminal prints, what a screen reader
 * reads, what a notification begins with.
 */
export function answerText(answer: Answer, request: Request, ruleSet: RuleSet): string {
  return parts
    .map((part) =>
      part(answer, request, ruleSet)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function section(title: string, lines: string[]): string[] {
  const said = lines.filter((line) => line !== '');
  if (said.length === 0) return [];
  return title === '' ? said : [`${title}:`, ...said.map((line) => `- ${line}`)];
}

/** Every claim line, where the first line does not say it all. */
function otherLines(answer: Answer): string[] {
  const all = answer.lines.map((line) => {
    const choices =
      line.code === null ? (line.choices ?? []).map((c) => `${c.code} for ${c.when}`).join(', ') : '';
    const paid =
      line.coverage === 'excluded' || line.coverage === 'bundled' ? ` (${line.coverage} by this payer)` : '';
    return `${claimLine(line)}${paid}${choices ? `: ${choices}` : ''}`;
  });
  const claimFirst =
    answer.lines[0] !== undefined && firstLine(answer).startsWith(claimLine(answer.lines[0]));
  if (!claimFirst) return section('On the claim', all);
  return all.slice(1);
}

function openQuestion(answer: Answer): string[] {
  const ask = answer.asks[0];
  if (!ask || firstLine(answer) === ask.text) return [];
  const choices = ask.choices.length > 0 ? ` [${ask.choices.join('] [')}]` : '';
  return [`Question: ${ask.text}${choices}`];
}

function checklist(answer: Answer): string[] {
  if (answer.status === 'out-of-scope') return [];
  const shown = answer.checklist.slice(0, shownItems[answer.intent] ?? shownOtherwise);
  if (shown.length === 0) return [];
  const more = answer.checklist.length - shown.length;
  const lines = shown.map((item) => (item.code ? `${item.code}: ${item.text}` : item.text));
  return section('The note shows', more > 0 ? [...lines, `and ${more} more`] : lines);
}

/** What was assumed, which edition answered, and what it rests on. */
function grey(answer: Answer, request: Request, ruleSet: RuleSet): string[] {
  if (answer.status === 'out-of-scope' || answer.intent === 'help') return [];
  const things = assumed(answer, request, ruleSet);
  const named = answer.sources.slice(0, 4).map(sourceName);
  return [
    things.length > 0 && answer.lines.length > 0 ? `Assumed: ${things.join(', ')}.` : '',
    editionNote(answer) ?? '',
    named.length > 0 ? `Sources: ${named.join('; ')}.` : '',
  ];
}
