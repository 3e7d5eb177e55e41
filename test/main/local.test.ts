import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import type { Message, Sandbox } from '../../src/sandbox/sandbox.ts';
import { setUpDesk } from '../../src/set-up-desk.ts';
import { type LocalClaimline, startLocal } from '../../src/start-local.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { house } from '../support/house.ts';

let local: LocalClaimline;
let slack: Sandbox;
beforeAll(async () => {
  local = await startLocal(0, setUpDesk(house, await openSqlite(null), createLog('silent')));
  slack = local.sandbox;
});
afterAll(() => local.stop());

const drawn = (message: Message) => JSON.stringify(message.blocks);
const answersIn = (threadTs: string | null) =>
  slack.messages().filter((m) => m.botName !== null && m.threadTs === threadTs);

/** Asks in #coding-questions and waits for the answer in the thread. */
async function ask(text: string, threadTs?: string): Promise<Message> {
  const before = threadTs === undefined ? 0 : answersIn(threadTs).length;
  const asked = slack.say({
    channel: '#coding-questions',
    text: `@Claimline ${text}`,
    ...(threadTs ? { threadTs } : {}),
  });
  return slack.waitFor(() => answersIn(threadTs ?? asked.ts)[before]);
}

/** Presses the button with these words and waits until the answer has changed. */
async function press(message: Message, label: string): Promise<Message> {
  const buttons = [...drawn(message).matchAll(/"text":"([^"]+)"\},"action_id":"([^"]+)"/g)];
  const actionId = buttons.find(([, words]) => words === label)?.[2] ?? `no button "${label}"`;
  expect(await slack.press({ channel: message.channel, ts: message.ts, actionId })).toEqual({ ok: true });
  return slack.waitFor(() =>
    slack.messages().find((m) => m.ts === message.ts && drawn(m) !== drawn(message)),
  );
}

describe('the whole product, as it starts without Slack', () => {
  it('answers group balance training with an adjustment, and settles the level with a button', async () => {
    const first = await ask('group balance training 25 minutes with CMT');
    expect(first.text).toMatch(/^97150 × 1 /);
    expect(drawn(first)).toContain('98940, 98941 or 98942');
    expect(drawn(first)).not.toMatch(/97150: 59/);
    const settled = await press(first, '3–4');
    expect(settled.text).toMatch(/^Now: spinal regions adjusted “3–4”\. 97150 × 1/);
    expect(drawn(settled)).toContain('98941');
    expect(drawn(settled)).not.toContain('98940, 98941');
    expect(drawn(await press(settled, 'Why'))).toContain('97150 and 98941 are no pair');
  });

  it('takes a short reply in the thread for the answer to its question', async () => {
    const first = await ask('97112 25 min with CMT');
    const second = await ask('3-4', first.threadTs ?? '');
    expect(drawn(second)).toContain('98941');
    expect(drawn(second)).toContain('97112');
  });

  it('takes it so after thanks and a bare mention too', async () => {
    const first = await ask('97112 25 min with CMT');
    const thread = first.threadTs ?? '';
    await ask('thanks', thread);
    expect((await ask('', thread)).text).toMatch(/^Tell me what happened in the visit/);
    const last = await ask('3-4', thread);
    expect(drawn(last)).toContain('98941');
    expect(drawn(last)).toContain('97112');
  });

  it('settles a phrase that fits several codes with a button, whatever the phrase', async () => {
    const first = await ask('e-stim 15 min');
    const choice = /"text":"([^"]+)"\},"action_id":"ask:attended:0"/.exec(drawn(first))?.[1] ?? '';
    const settled = await press(first, choice);
    expect(settled.text).toMatch(/^Now: attendance “/);
    expect(settled.text).not.toBe(first.text);
  });

  it('sends nothing that Slack refuses', () => {
    const refused = slack.journal.filter((e) => e.kind !== 'socket' && !['ok', 'acked'].includes(e.outcome));
    expect(refused).toEqual([]);
  });
});

describe('the manifest that the stand-in installs', () => {
  it.each([
    ['small', 'To reply in words, mention me.'],
    ['full', 'To go on, reply in this thread: no mention is needed.'],
  ] as const)('%s: an answer says how to go on', async (reach, words) => {
    const desk = setUpDesk(house, await openSqlite(null), createLog('silent'));
    const { sandbox, stop } = await startLocal(0, desk, reach);
    try {
      const asked = sandbox.say({
        channel: '#coding-questions',
        text: '@Claimline what do I document for 97530?',
      });
      const answer = await sandbox.waitFor(() =>
        sandbox.messages().find((m) => m.botName !== null && m.threadTs === asked.ts),
      );
      expect(drawn(answer)).toContain(words);
    } finally {
      await stop();
    }
  });
});
