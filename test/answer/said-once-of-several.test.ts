import { expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

const times = (text: string, words: string) => text.split(words).length - 1;

it.each<[string, string, string, string[]]>([
  [
    'three therapies refused beside an adjustment',
    'can 97112, 97124 and 97140 go with 98941 same region',
    'Sent together',
    ['98941 is paid, 97112, 97124 and 97140 are denied', 'The same holds of 98941 with'],
  ],
  [
    'a code that no table covers beside three others',
    'can I bill 0552T with 97110, 97140 and 98941',
    'check with the payer.',
    ['The same holds of 0552T with'],
  ],
  [
    'levels of a new and of an established patient',
    'what decides between 99202 and 99203 and 99212 and 99213',
    'never picked here',
    ['What decides:'],
  ],
  [
    'one reason why several codes are denied',
    'what has to be in the note for 97110 and 97530',
    'same exercise list billed under three codes',
    ['Why 97110 and 97530 get denied: same exercise list'],
  ],
])('%s: what holds of each is said once', (_, question, once, said) => {
  const { text } = ask(question);
  for (const words of said) expect(text).toContain(words);
  expect(times(text, once)).toBeLessThanOrEqual(1);
});

it.each(['97140 15 min and 98941, self pay', 'can I bill 97112 with 98940, patient pays cash'])(
  '"%s" asks of no region, since no payer keeps the two apart, and prefers no count that it does not prefer',
  (question) => {
    const { asks, text } = ask(question);
    expect(asks.map(({ id }) => id)).not.toContain('region');
    expect(text).not.toContain('neither is preferred');
  },
);

it.each([
  ['documentation for 98941', false],
  ['documentation for 98941, medicare', true],
  ['documentation for 98941, aetna', false],
])('"%s" has the four signs of Medicare among its items: %s', (question, has) => {
  const { checklist } = ask(question);
  expect(checklist.some(({ text }) => text.startsWith('P.A.R.T.'))).toBe(has);
});

it('that Medicare asks for more is said where no payer was named', () => {
  const more =
    /Medicare Part B - chiropractor asks for \d+ points more \(First visit, Later visits, P\.A\.R\.T\.\)/;
  expect(ask('documentation for 98941').text).toMatch(more);
  expect(ask('documentation for 98941, aetna').text).not.toMatch(more);
});
