import { expect, it } from 'vitest';
import { ledLines, listed } from '../../src/slack/messages/words/led-lines.ts';
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
  [
    'a payer that says several things is named once',
    ['Medicare Part B - PT, OT, SLP: A.', 'Medicare Part B - PT, OT, SLP: B: C.', 'Aetna: D.'],
    ['*Medicare Part B - PT, OT, SLP:*', '• A.', '• B: C.', '*Aetna:* D.'],
  ],
])('%s', (_, texts, drawn) => {
  expect(ledLines(texts).map(renderLine)).toEqual(drawn);
});

it.each<[string, string[], string[]]>([
  ['each reason is an item', ['A.', 'Aetna: B.'], ['• A.', '• Aetna: B.']],
  [
    'those of one payer stand under its name',
    ['A.', 'Aetna: B.', 'Aetna: C.', 'D.'],
    ['• A.', '• Aetna:', '  ◦ B.', '  ◦ C.', '• D.'],
  ],
])('in a list of reasons %s', (_, texts, drawn) => {
  expect(listed(texts).map(renderLine)).toEqual(drawn);
});
