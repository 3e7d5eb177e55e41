import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReceiverEvent } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { acknowledgeBehind } from '../../src/slack/desk/acknowledge-behind.ts';

/** Something that arrives, and the order in which it is acknowledged and worked on. */
function arriving(body: ReceiverEvent['body']) {
  const order: string[] = [];
  const ack = async () => void order.push('acknowledged');
  return { order, event: { body, ack } };
}

const unheard = (error: unknown) => expect.unreachable(String(error));

describe('an event', () => {
  it('is acknowledged when its answer has left, and the work on it ends no sooner', async () => {
    const { order, event } = arriving({ event: { type: 'app_mention' } });
    const process = acknowledgeBehind(async ({ ack }) => {
      await ack();
      order.push('worked out');
      await nextTurn();
      order.push('posted');
    }, unheard);
    await process(event);
    expect(order).toEqual(['worked out', 'posted', 'acknowledged']);
  });

  it('is acknowledged while a long call is still under way', async () => {
    const { order, event } = arriving({ event: { type: 'message' } });
    const process = acknowledgeBehind(async ({ ack }) => {
      await ack();
      for (let turn = 0; turn < 5; turn += 1) await nextTurn();
      order.push('posted');
    }, unheard);
    await process(event);
    expect(order).toEqual(['acknowledged', 'posted']);
  });

  it('is acknowledged once, and not at all where nobody wants it to be', async () => {
    const twice = arriving({ event: { type: 'message' } });
    await acknowledgeBehind(async ({ ack }) => {
      await ack();
      await ack();
    }, unheard)(twice.event);
    expect(twice.order).toEqual(['acknowledged']);
    const never = arriving({ event: { type: 'message' } });
    await acknowledgeBehind(async () => {}, unheard)(never.event);
    expect(never.order).toEqual([]);
  });

  it('whose work fails is acknowledged all the same', async () => {
    const { order, event } = arriving({ event: { type: 'message' } });
    const process = acknowledgeBehind(async ({ ack }) => {
      await ack();
      throw new Error('broke');
    }, unheard);
    await expect(process(event)).rejects.toThrow('broke');
    expect(order).toEqual(['acknowledged']);
  });
});

it('an acknowledgement that fails while the answer is under way is heard of, and harms nothing', async () => {
  const failed: unknown[] = [];
  const order: string[] = [];
  const process = acknowledgeBehind(
    async ({ ack }) => {
      await ack();
      for (let turn = 0; turn < 5; turn += 1) await nextTurn();
      order.push('posted');
    },
    (error) => void failed.push(error),
  );
  await process({
    body: { event: { type: 'message' } },
    ack: () => Promise.reject(new Error('socket closed')),
  });
  expect(order).toEqual(['posted']);
  expect(failed).toEqual([new Error('socket closed')]);
});

it('a command acknowledges itself', async () => {
  const { order, event } = arriving({ command: '/cpt' });
  const process = acknowledgeBehind(async ({ ack }) => {
    await ack();
    order.push('worked out');
  }, unheard);
  await process(event);
  expect(order).toEqual(['acknowledged', 'worked out']);
});
