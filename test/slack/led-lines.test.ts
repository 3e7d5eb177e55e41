import { expect, it } from 'vitest';
import { ledLines } from '../../src/slack/messages/words/led-lines.ts';
import { renderLine } from '../../src/slack/messages/words/line.ts';

it.each<[string, string[], string[]]>([
  ['one line keeps its first words', ['Check first: the pair.'], ['*Check first:* the pair.']],
  [
    'several of one kind stand under them',
    ['Plain.', 'Ask the payer: A?', 'Ask the payer: B?', 'Never: C.'],
    ['Plain.', '*Ask the payer:*', '• A?', '• B?', '*Never:* C.'],
  ],
  [
    'those that are apart stay apart',
    ['Never: A.', 'Plain.', 'Never: B.'],
    ['*Never:* A.', 'Plain.', '*Never:* B.'],
  ],
  ['plain lines stay lines', ['One.', 'Two.'], ['One.', 'Two.']],
])('%s', (_, texts, drawn) => {
  expect(ledLines(texts).map(renderLine)).toEqual(drawn);
});
