import type { RuleSet } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';
import type { Request } from '../../language/request.ts';
import type { Answer } from '../answer.ts';
import { assumed, editionNote } from './assumed.ts';
import { claimLine } from './claim-line.ts';
import { firstLine } from './first-line.ts';
import { modifierLine } from './modifier-line.ts';
import { otherReading } from './other-reading.ts';
import { sourceName } from './source-name.ts';
import { unitsText } from './units-text.ts';

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
  lookedUp,
  openQuestion,
  warnings,
  (answer) => section('Units', unitsText(answer)),
  modifiers,
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

/** What a look-up has to say, in its order, without what the first line said already. */
function lookedUp(answer: Answer): string[] {
  const first = firstLine(answer);
  const alike = (f: Finding) => /^code\.(look-alike|note-)/.test(f.id) || /^modifier\.\w+\.note$/.test(f.id);
  const said = answer.findings.filter((f) => f.text !== first && (f.level === 'answer' || alike(f)));
  if (answer.lines.length === 0) return said.filter((f) => !f.id.startsWith('units.')).map((f) => f.text);
  return said
    .filter((f) => /^(modifier\.\w+\.(is|when|not)$|payer\.|denial\.)/.test(f.id))
    .map((f) => f.text);
}

function openQuestion(answer: Answer): string[] {
  const ask = answer.asks[0];
  if (!ask || firstLine(answer) === ask.text) return [];
  const choices = ask.choices.length > 0 ? ` [${ask.choices.join('] [')}]` : '';
  return [`Question: ${ask.text}${choices}`];
}

function warnings(answer: Answer): string[] {
  const first = firstLine(answer);
  const elsewhere = (f: Finding) =>
    f.id.startsWith('units.methods') || f.id === 'edition.age' || first.includes(f.text);
  const said = answer.findings
    .filter((f) => (f.level === 'stop' || f.level === 'warn') && !elsewhere(f))
    .map((f) => (f.level === 'stop' ? `Stop: ${f.text}` : `Note: ${f.text}`));
  return [...new Set(said)];
}

function modifiers(answer: Answer): string[] {
  const lines = answer.lines.flatMap((line) =>
    line.modifiers.map((m) =>
      modifierLine(line.code ?? (line.choices ?? []).map((c) => c.code).join('/'), m),
    ),
  );
  const against = answer.findings.filter(
    (f) => f.id.startsWith('pair.no-row:') && !firstLine(answer).includes(f.text),
  );
  const pairs = [...new Set(against.map((f) => f.codes.join(' with ')))];
  const none =
    pairs.length > 0
      ? [
          `No 59 for ${pairs.slice(0, 4).join('; ')}${pairs.length > 4 ? '; …' : ''}: the table has no such pair.`,
        ]
      : [];
  const explained = answer.findings
    .filter((f) => f.id.startsWith('modifier.') && f.layer === 'article')
    .map((f) => f.text);
  return section('Modifiers', [...lines, ...none, ...new Set(explained)]);
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
