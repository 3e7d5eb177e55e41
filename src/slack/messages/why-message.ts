import { firstLine } from '../../answer/words/first-line.ts';
import { buttonWriter, type View } from '../carried/button-value.ts';
import { buttonRow, grey, paragraph } from './blocks/blocks.ts';
import type { Message } from './blocks/message.ts';
import { courseOf, type Shown } from './shown/shown.ts';
import { listed } from './words/led-lines.ts';
import { heading, type Line, plain } from './words/line.ts';
import { shorten } from './words/shorten.ts';
import { sourced } from './words/sourced.ts';
import { topText } from './words/top-text.ts';

/** Characters of the reasons, and of their sources. */
const mostCharacters = { reasons: 2_000, sources: 800 };

/** Every rule that spoke, also those that decided against something, each with its source. */
export function whyMessage(shown: Shown): Message {
  const { answer, request, context, ruleSet } = shown;
  const write = buttonWriter(courseOf(shown), context, ruleSet, request);
  const button = (label: string, view: View) => {
    const value = write({ view, settles: null });
    return value === null ? [] : [{ label, actionId: view, value }];
  };
  const first = firstLine(shown);
  // What the first reasons say word for word need not stand above them as well.
  const head = answer.findings.some(({ text }) => first.startsWith(text)) ? 'Why' : `Why: ${first}`;
  const { lines, sources } = sourced(answer, ruleSet);
  const [title = [], kept = []] = shorten([[heading(head)], listed(lines)], mostCharacters.reasons);
  // Who says several things is no reason by itself, and names nobody where nothing follows.
  const isName = ({ text }: Line): boolean => text.endsWith(':');
  const shownOnes = kept.filter(({ left }) => left === undefined);
  const reasons = shownOnes.filter((line, at) => !(isName(line) && at === shownOnes.length - 1));
  const more = lines.length - reasons.filter((line) => !isName(line)).length;
  const paragraphs = [title, more > 0 ? [...reasons, plain(`… and ${more} more`)] : reasons];
  // What no reason that stands here rests on is not named below it either.
  const cited = sources.filter(({ words }) => {
    const number = words.slice(0, words.indexOf(']') + 1);
    return reasons.some(({ text }) => text.includes(number));
  });
  return {
    text: topText([head, ...lines, ...sources.map(({ words }) => words)].join('\n')),
    blocks: [
      ...paragraphs.flatMap(paragraph),
      ...withinRoom(cited).flatMap((markup) => grey(markup)),
      ...buttonRow([
        ...button('Back', 'answer'),
        ...(answer.checklist.length > 0 ? button('Checklist', 'checklist') : []),
      ]),
    ],
  };
}

/** The sources as lines of links, as many as fit. */
function withinRoom(sources: { words: string; markup: string }[]): string[] {
  let room = mostCharacters.sources;
  const kept = sources.filter(({ words }) => {
    room -= words.length + 1;
    return room >= 0;
  });
  const left = sources.length - kept.length;
  const lines = [...kept.map(({ markup }) => markup), ...(left > 0 ? [`… and ${left} more`] : [])];
  return lines.length === 0 ? [] : [lines.join('\n')];
}
