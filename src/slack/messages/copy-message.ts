import { lineName } from '../../answer/words/lines/line-name.ts';
import { allOf } from '../../core/all-of.ts';
import { eachOnce } from '../../core/each-once.ts';
import { buttonWriter } from '../carried/button-value.ts';
import { buttonRow, code, greyLine, paragraph } from './blocks/blocks.ts';
import type { Message } from './blocks/message.ts';
import { courseOf, type Shown } from './shown/shown.ts';
import { claimText } from './words/claim-text.ts';
import { heading } from './words/line.ts';
import { topText } from './words/top-text.ts';

/** The settled lines to copy, nothing else in the block; below it what is left out since it is still open. */
export function copyMessage(shown: Shown): Message {
  const { answer, request, context, ruleSet } = shown;
  const lines = claimText(answer);
  const back = buttonWriter(courseOf(shown), context, ruleSet, request)({ view: 'answer', settles: null });
  const left = leftOut(shown);
  return {
    text: topText([...lines, ...left].join('\n')),
    blocks: [
      ...paragraph([heading('Copy for the claim')]),
      ...code(lines),
      ...greyLine(left.join(' '), 600),
      ...buttonRow(back === null ? [] : [{ label: 'Back', actionId: 'answer', value: back }]),
    ],
  };
}

/** What a person must settle before it goes on the claim too. */
function leftOut({ answer }: Shown): string[] {
  const settled = claimText(answer).map((line) => line.slice(0, 5));
  const open = answer.lines.filter(({ code }) => code === null || !settled.includes(code)).map(lineName);
  const waiting = new Map<string, string[]>();
  for (const { code, modifiers } of answer.lines)
    for (const modifier of modifiers.filter(({ when }) => when !== 'always'))
      waiting.set(modifier.code, [...(waiting.get(modifier.code) ?? []), code ?? 'the open line']);
  const named = [...waiting].map(([modifier, codes]) => `${modifier} on ${allOf(eachOnce(codes))}`);
  return [
    ...(open.length > 0 ? [`Left out, since it is open or not paid: ${open.join(', ')}.`] : []),
    ...(named.length > 0 ? [`Left off while its condition is open: ${named.join('; ')}.`] : []),
  ];
}
