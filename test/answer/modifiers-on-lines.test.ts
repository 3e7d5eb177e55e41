import { expect, it } from 'vitest';
import { modifiersOnLines } from '../../src/answer/words/modifiers/modifiers-on-lines.ts';
import type { LineModifier } from '../../src/core/visit.ts';
import { line } from '../slack/door.ts';
import { shown } from '../slack/drawn.ts';

const gp = (when: 'always' | 'if-payer-asks'): LineModifier => ({
  ...{ code: 'GP', when, condition: when === 'always' ? null : 'payer' },
  ...{ basis: ['payer'], instead: [] },
});

it('codes that take the same modifier on the same condition are named together', () => {
  const lines = [
    line({ code: '97110', modifiers: [gp('always')] }),
    line({ code: '97112', modifiers: [gp('if-payer-asks')] }),
    line({ code: '97140', modifiers: [gp('always')] }),
  ];
  expect(modifiersOnLines(shown({ lines }))).toEqual([
    '97110, 97140: GP (payer rule)',
    expect.stringMatching(/^97112: GP, only if/),
  ]);
});
