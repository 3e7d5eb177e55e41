import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/language/read-question.ts';
import { readAs, readingsOf } from '../../../src/language/request/readings.ts';
import type { Request } from '../../../src/language/request.ts';
import { request } from '../../support/request.ts';
import { model } from '../model.ts';

const unsure = (heard: Partial<Request> = {}) => request({ intent: 'help', sure: false, ...heard });
const labels = (heard?: Partial<Request>) => readingsOf(unsure(heard)).map(({ label }) => label);

describe('the ways to take what was not surely understood', () => {
  it.each<[string, Partial<Request>, string[]]>([
    ['nothing', {}, ['Code a visit', 'Check two codes together', 'What the note must show']],
    ['a payer', { payer: 'cigna' }, ['What this payer asks for', 'Code a visit', 'Check two codes together']],
    ['minutes', { totalMinutes: 40 }, ['Units of 40 minutes', 'Code a visit', 'Check two codes together']],
    [
      'two modifiers',
      { modifiers: ['59', 'XS'] },
      ['When to use 59 or XS', 'Code a visit', 'Check two codes together'],
    ],
    [
      'a payer, a modifier and minutes',
      { payer: 'cigna', modifiers: ['GP'], totalMinutes: 15 },
      ['What this payer asks for', 'When to use GP', 'Units of 15 minutes'],
    ],
  ])('where %s was heard', (_, heard, ways) => {
    expect(labels(heard)).toEqual(ways);
  });

  it('are none where it was understood', () => {
    expect(readingsOf(request({ intent: 'help', sure: true, payer: 'cigna' }))).toEqual([]);
  });

  it('keep what was heard, whichever is chosen', () => {
    const heard = unsure({ payer: 'cigna' });
    expect(readAs(heard, 'Check two codes together')).toEqual({ ...heard, intent: 'check-pair', sure: true });
  });

  it.each<[string, Request['intent'] | null]>([
    ['Code a visit', 'code-visit'],
    ['what this payer asks for', 'payer-rules'],
    ['97140 15 min', 'code-visit'],
    ['thanks', null],
  ])('go on in a reply: "%s"', (text, intent) => {
    const thread = { request: unsure({ payer: 'humana' }), asks: ['activity' as const] };
    const { request: read } = readQuestion(text, model, thread);
    expect(read.payer).toBe(intent === null ? null : 'humana');
    if (intent !== null) expect(read).toMatchObject({ intent, sure: true });
  });

  it('change nothing by a word that is none of them', () => {
    expect(readAs(unsure(), 'Code it all')).toBeNull();
    expect(readAs(request({ sure: true }), 'Code a visit')).toBeNull();
  });
});
