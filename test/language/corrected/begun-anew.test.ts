import { expect, it } from 'vitest';
import { ask } from '../model.ts';

it.each([
  ['scratch what i said b4. its 22 ther act and 9 ther ex, uhc', '22 ther act and 9 ther ex, uhc'],
  ['TE 20 MT 10. forget all that, TE 30 aetna', 'TE 30 aetna'],
  ['97110 15 97140 15... ignore that last message, 97530 30 min', '97530 30 min'],
  ['98941 massage 15, let me start over: 98940 and 97140 20', '98940 and 97140 20'],
])('“%s”: what stands before is taken back', (text, meant) =>
  expect(ask(text).services).toEqual(ask(meant).services),
);

it.each([['TE 20, forget everything i said about the copay', 'TE 20']])(
  '“%s”: with nothing behind the words, what was told stays',
  (text, meant) => expect(ask(text).services).toEqual(ask(meant).services),
);
