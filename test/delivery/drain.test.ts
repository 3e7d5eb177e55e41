import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { drain } from '../../src/delivery/drain.ts';
import { inFlight } from '../../src/delivery/in-flight.ts';
import { readiness } from '../../src/delivery/readiness.ts';

function atWork() {
  const ready = readiness();
  ready.set(true);
  const work = inFlight();
  const closed: string[] = [];
  const way = {
    open: async () => {},
    close: async () => void closed.push('closed'),
    token: 'SLACK_BOT_TOKEN',
  } as const;
  const receiver = { init() {}, start: async () => {}, stop: async () => {} };
  return { ready, work, closed, way: { ...way, receiver } };
}

describe('a shutdown', () => {
  it('waits for the answers under way, takes no new questions, and is no longer ready', async () => {
    const { ready, work, closed, way } = atWork();
    const order: string[] = [];
    let finish = () => {};
    const answer = work.run(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const ended = drain({ ready, way, work }).then((clean) => order.push(`drained ${clean}`));
    expect(ready.isReady()).toBe(false);
    // What has just arrived is acknowledged before the way is closed.
    expect(closed).toEqual([]);
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    expect(closed).toEqual(['closed']);
    order.push('answered');
    finish();
    await Promise.all([answer, ended]);
    expect(order).toEqual(['answered', 'drained true']);
  });

  it('ends at once where nothing is under way', async () => {
    expect(await drain(atWork())).toBe(true);
  });

  it('is not held up by an answer that fails', async () => {
    const { ready, work, way } = atWork();
    const failing = work.run(() => Promise.reject(new Error('broken'))).catch(() => 'failed');
    expect(await drain({ ready, way, work })).toBe(true);
    expect(await failing).toBe('failed');
  });

  it('gives up on an answer that takes too long, and says so', async () => {
    const { ready, work, way } = atWork();
    void work.run(() => new Promise(() => {}));
    expect(await drain({ ready, way, work, patience: 20 })).toBe(false);
  });
});
