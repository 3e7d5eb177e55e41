import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

describe('the one of two services where the other is done is a pair', () => {
  it.each([
    ['97140 when 98941', 'allowed-with-modifier'],
    ['97140 when 98941 was done', 'allowed-with-modifier'],
    ['bill 97140 when 98941 uhc', 'allowed-with-modifier'],
    ['97140 if i also adjust 98941', 'allowed-with-modifier'],
    ['97140 with 98941 for uhc', 'allowed-with-modifier'],
    ['97140 when 98941 when same region', 'not-allowed'],
    ['is 97140 ok with 98941 if the region is the same', 'not-allowed'],
    ['mt same region as cmt, billable?', 'not-allowed'],
    ['97530 when 98941', 'allowed'],
    ['massage + cmt ok?', 'allowed-with-modifier'],
    ['massage + cmt ok uhc', 'allowed-with-modifier'],
    ['hot pack with adjustment billable', 'allowed'],
    ['exercise and adjustment together billable?', 'unknown'],
  ])('"%s": %s', (question, verdict) => {
    const answer = ask(question);
    expect({ intent: answer.intent, verdict: answer.verdict }).toEqual({ intent: 'check-pair', verdict });
    expect(answer.asks.map(({ id }) => id)).not.toContain('minutes');
  });

  it.each(['97110 when and 97530 when', 'when 97150 not 97110'])('"%s" compares', (question) => {
    expect(ask(question).intent).toBe('compare-codes');
  });
});
