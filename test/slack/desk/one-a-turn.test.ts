import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneATurn } from '../../../src/slack/desk/one-a-turn.ts';

it('an event that comes alone goes on at once, those that come with it one a turn in their order', async () => {
  const turn = oneATurn();
  const wentOn: string[] = [];
  for (const event of ['first', 'second', 'third']) void turn().then(() => wentOn.push(event));
  await Promise.resolve();
  expect(wentOn).toEqual(['first']);
  await nextTurn();
  expect(wentOn).toEqual(['first', 'second']);
  void turn().then(() => wentOn.push('fourth'));
  await nextTurn();
  expect(wentOn).toEqual(['first', 'second', 'third']);
  await nextTurn();
  await nextTurn();
  expect(wentOn).toEqual(['first', 'second', 'third', 'fourth']);
});

it('where nobody waits any more the next goes on at once again', async () => {
  const turn = oneATurn();
  await turn();
  await nextTurn();
  await nextTurn();
  let wentOn = false;
  void turn().then(() => {
    wentOn = true;
  });
  await Promise.resolve();
  expect(wentOn).toBe(true);
});
