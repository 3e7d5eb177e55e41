import { firstLine } from '../../../answer/words/first-line.ts';
import { claimLine } from '../../../answer/words/lines/claim-line.ts';
import type { ClaimLine } from '../../../core/visit.ts';
import { greyLine, paragraph } from '../../messages/blocks/blocks.ts';
import type { Block } from '../../messages/blocks/message.ts';
import { modifiersWaiting } from '../../messages/parts/claim-table.ts';
import type { Shown } from '../../messages/shown/shown.ts';
import { heading, item, type Line } from '../../messages/words/line.ts';
import { shorten } from '../../messages/words/shorten.ts';
import { field } from './fields.ts';
import type { FormProblems } from './form-problems.ts';
import type { FormRow } from './visit-form.ts';

/** Characters of the preview: it stands above a button and must be taken in at a glance. */
const mostCharacters = 900;

/** The claim as the form stands now: its lines, what speaks against it, and the first question that is still open. */
export function preview(shown: Shown | null, rows: readonly FormRow[], problems: FormProblems): Block[] {
  const wrong = toMend(rows, problems);
  if (shown === null || shown.answer.lines.length === 0) {
    return [
      ...paragraph([heading('Claim so far'), item('nothing yet')]),
      ...greyLine('It follows what you fill in below.'),
    ];
  }
  const { lines, findings, asks } = shown.answer;
  const stops = findings.filter(({ level }) => level === 'stop').map(({ text }) => item(text));
  const claim: Line[] = [
    heading('Claim so far'),
    ...lines.map((line) => ({ lead: claimLine(line), text: conditionsOf(line, shown) })),
  ];
  const [ask] = asks;
  return [
    ...shorten([claim, stops, wrong.map(item)], mostCharacters).flatMap(paragraph),
    ...greyLine(
      ask === undefined ? firstLine(shown) : `Still open: ${ask.text} You can say it in the answer.`,
    ),
  ];
}

/** What has to be mended; of several services with the number of the one. */
function toMend(rows: readonly FormRow[], problems: FormProblems): string[] {
  return Object.entries(problems).map(([block, problem]) => {
    const at = rows.findIndex(({ id }) => [field('service', id), field('minutes', id)].includes(block));
    return at === -1 || rows.length === 1 ? problem : `Service ${at + 1}: ${problem}`;
  });
}

/** Modifiers that wait for somebody's word are named with their condition and never added. */
function conditionsOf(line: ClaimLine, shown: Shown): string {
  const waiting = modifiersWaiting(line, shown);
  return waiting.length === 0 ? '' : ` (${waiting.join('; ')})`;
}
