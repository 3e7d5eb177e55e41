import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { misses } from '../../../src/cli/eval/misses.ts';
import { score } from '../../../src/cli/eval/score.ts';
import { model, ruleSet } from '../../language/model.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
const answer: Answer = answerQuestion('ther ex 20 min', context, { ruleSet, model }).answer;

describe('what an answer lacks', () => {
  it.each([
    [{ status: 'answered', first: '97110', codes_all: ['97110'], codes_none: ['97150'] }],
    [{ status: 'not-out-of-scope', codes_any: ['97112', '97110'] }],
    [{ cms: [{ '97110': 1, '97140': 0 }], ama: [{ '97110': 1 }] }],
    [{ modifiers: { '97110': ['GP|GO'] }, modifiers_none: { '97110': ['59'] } }],
    [{ asks_any: ['payer', 'date'], text_any: ['nothing of this', '97110'], text_none: ['nothing of this'] }],
    [{}],
  ] as const)('is nothing where %j holds', (expected) =>
    expect(misses(answer, structuredClone(expected) as never)).toEqual([]),
  );

  it.each([
    [{ status: 'out-of-scope' }, 'status answered, not out-of-scope'],
    [{ first: '97112' }, 'first 97110, not 97112'],
    [{ codes_all: ['97140'] }, 'without code 97140'],
    [{ codes_none: ['97110'] }, 'with code 97110'],
    [{ cms: [{ '97110': 2 }] }, 'cms [{"97110":1}]'],
    [{ verdict: 'allowed' }, 'verdict null, not allowed'],
    [{ modifiers: { '97110': ['59'] } }, 'no 59 on 97110'],
    [{ modifiers_none: { '97110': ['GP'] } }, 'GP on 97110'],
    [{ text_none: ['97110'] }, 'text has "97110"'],
  ])('%j is missed as %j', (expected, miss) => expect(misses(answer, expected as never)).toEqual([miss]));

  it('counts right answers by strength, scope and kind, and what is confidently wrong', () => {
    const result = (
      kind: string,
      strength: 'must' | 'should',
      status: 'answered' | 'out-of-scope',
      missed: string[],
    ) => ({
      question: { id: kind, text: '', args: {}, kind, strength, expect: { status } },
      answer,
      missed,
    });
    const scored = score([
      result('lookup', 'must', 'answered', []),
      result('lookup', 'should', 'answered', ['x']),
      result('out_of_scope', 'must', 'out-of-scope', ['x']),
    ]);
    expect(scored).toEqual({
      must: { right: 1, of: 2 },
      should: { right: 0, of: 1 },
      inScope: { right: 1, of: 2 },
      declined: { right: 0, of: 1 },
      byKind: { lookup: { right: 1, of: 2 }, out_of_scope: { right: 0, of: 1 } },
      confidentlyWrong: 2,
    });
  });
});
