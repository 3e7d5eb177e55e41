import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { packRequest, unpackRequest } from '../../src/slack/carried/pack-request.ts';
import { model, ruleSet } from '../language/model.ts';

const context = { payer: 'commercial', discipline: 'pt', today: '2026-11-28' } as const;
const answered = (text: string) => answerQuestion(text, context, { ruleSet, model });

describe('visits of several days in one message', () => {
  const { answer, request } = answered('97110 25 min on Monday, 97110 10 min on Thursday');

  it('gets no line and no unit, and one question', () => {
    expect(answer.status).toBe('needs-input');
    expect(answer.lines).toEqual([]);
    expect(answer.asks.map(({ id }) => id)).toEqual(['activity']);
    expect(answer.text).toContain('Each date of service is a claim of its own');
  });

  it('keeps no service of them, also where it is carried along', () =>
    expect(unpackRequest(packRequest(request))).toMatchObject({ several: 'days', services: [] }));

  it('of today beside another day counts today alone', () =>
    expect(answered('Monday 97110 25, today 97110 10').answer.lines).toMatchObject([
      { code: '97110', minutes: 10, units: 1 },
    ]));
});
