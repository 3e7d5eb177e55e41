import { firstLine, leadLine } from '../../../answer/words/first-line.ts';
import { claimLine } from '../../../answer/words/lines/claim-line.ts';
import { heading, item } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/** The line that carries the answer: the claim line or the verdict in bold, why behind it. */
export const firstWords: Part = (shown) => {
  const first = firstLine(shown);
  const best = leadLine(shown.answer);
  const lead = best && claimLine(best);
  if (best && lead && first.startsWith(lead)) {
    const choices = best.code === null ? (best.choices ?? []) : [];
    return lines([
      { lead, text: first.slice(lead.length) },
      ...choices.map(({ code, when }) => item(`${code}: ${when}`)),
    ]);
  }
  // Of a long answer its first sentence is the answer, the rest is why; a code and its colon alone say nothing yet.
  const [, sentence = first, rest = ''] =
    (/^\S{0,40}\d/.test(first) ? ofCode.exec(first) : null) ?? ofAnything.exec(first) ?? [];
  return first === '' ? [] : lines([rest === '' ? heading(first) : { lead: sentence, text: rest }]);
};

const ofCode = /^([^\s:]{1,40}: .{1,90}?[.:;])(\s.*)$/s;
const ofAnything = /^(.{1,90}?[.:])(\s.*)$/s;
