import { describe, expect, it } from 'vitest';
import { alike } from '../../src/answer/words/sentences/alike.ts';
import { finding } from '../../src/core/finding.ts';

const noRow = (one: string, other: string) =>
  finding('pair.no-row', 'info', [one, other], `${one} and ${other} are no pair.`, 'T');

describe('findings that say the same', () => {
  it.each([
    [
      'of several pairs are said once, and then of whom they hold',
      [noRow('97110', '97112'), noRow('97110', '97140'), noRow('97110', '97530'), noRow('97112', '97140')],
      ['97110 and 97112 are no pair. The same holds of 97110 with 97140 or 97530; 97112 with 97140.'],
    ],
    [
      'of several codes are said once',
      ['97012', '97035', '98941'].map((code) => finding('once', 'info', [code], `${code} is untimed.`, 'T')),
      ['97012 is untimed. The same holds of 97035 and 98941.'],
    ],
    [
      'in the same words of no code are said once',
      ['97012', '97035'].map((code) => finding('rest', 'warn', [code], 'Rest is no treatment.', 'T')),
      ['Rest is no treatment.'],
    ],
    [
      'by another rule, or in other words, stay apart',
      [
        noRow('97110', '97112'),
        finding('pair.row', 'info', ['97110', '97140'], '97110 and 97140 are no pair.', 'T'),
        finding('pair.no-row', 'info', ['97110', '97150'], '97110 and 97150 are no pair today.', 'T'),
      ],
      ['97110 and 97112 are no pair.', '97110 and 97140 are no pair.', '97110 and 97150 are no pair today.'],
    ],
  ])('%s', (_, findings, said) => {
    expect(alike(findings).map(({ text }) => text)).toEqual(said);
  });
});
