import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/ops/log.ts';
import { setUpDesk } from '../src/set-up-desk.ts';
import { rehearse } from '../src/slack/questions/rehearse.ts';
import type { Store } from '../src/store/store.ts';
import { warmUp } from '../src/warm-up.ts';
import { house } from './support/house.ts';

describe('warming up', () => {
  it.each([
    [3, 'acf'],
    [4, 'aceg'],
    [8, 'abcdefgh'],
    [9, 'abcdefgh'],
  ])('takes %i of eight questions from all over them', async (rehearsals, taken) => {
    const rehearsed: string[] = [];
    const done = await warmUp([...'abcdefgh'], (text) => rehearsed.push(text), {
      rehearsals,
      longest: Number.POSITIVE_INFINITY,
    });
    expect(rehearsed.join('')).toBe(taken);
    expect(done).toBe(taken.length);
  });

  it('lets whatever waits have its turn between two of them', async () => {
    const order: string[] = [];
    const warm = warmUp(['a', 'b', 'c'], () => order.push('rehearsal'), {
      longest: Number.POSITIVE_INFINITY,
    });
    await nextTurn();
    order.push('question');
    await warm;
    expect(order).toEqual(['rehearsal', 'rehearsal', 'question', 'rehearsal']);
  });

  it('leaves a machine that has other work to it', async () => {
    expect(await warmUp(['a'], () => {}, { longest: 0 })).toBe(0);
  });

  it('does nothing without questions', async () => {
    expect(await warmUp([], () => {})).toBe(0);
  });
});

describe('a rehearsal', () => {
  it('of every example of every intent makes a whole reply, and logs, keeps and asks nothing', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line: string) => void lines.push(line) });
    const untouched = new Proxy({} as Store, {
      get: () => new Proxy(Object, { get: () => expect.fail('the store was asked') }),
    });
    const desk = setUpDesk(house, untouched, log, () => Date.UTC(2026, 10, 23, 12));
    expect(house.model.examples.length).toBeGreaterThan(500);
    for (const example of house.model.examples) rehearse(example, desk);
    expect(lines).toEqual([]);
  });
});
