import { afterEach, describe, expect, it } from 'vitest';
import type { Message, Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { manifest } from '../../src/slack/manifest.ts';
import { type RunningBot, startBot } from '../../src/start-bot.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { deskWith } from './desk.ts';
import { plainDoor } from './door.ts';

const open: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.stop();
});

async function startSlack(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const slack = await startSandbox({ manifest, ...options });
  open.push({ stop: () => slack.close() });
  return slack;
}

/** The bot at this Slack over a real WebSocket, with a plain door behind it. */
async function startSocketBot(slack: Sandbox): Promise<RunningBot> {
  const { botToken, appToken, apiUrl: slackApiUrl } = slack;
  const store = await openSqlite(null);
  const desk = deskWith(store, plainDoor().door);
  const bot = await startBot({ mode: 'socket', botToken, appToken, slackApiUrl, port: undefined }, desk);
  slack.attach(bot);
  open.push(bot);
  return bot;
}

const answers = (slack: Sandbox) => slack.messages().filter((message) => message.botName !== null);
const firstAnswer = (slack: Sandbox) => slack.waitFor(() => answers(slack)[0]);
const buttonsOf = (message: Message) =>
  [...JSON.stringify(message.blocks).matchAll(/"action_id":"([^"]+)"/g)].map(([, id]) => id);
const refused = (slack: Sandbox) =>
  slack.journal.filter((entry) => entry.kind !== 'socket' && !['ok', 'acked'].includes(entry.outcome));

describe('over Socket Mode, at a Slack that is strict', () => {
  it.each(['app_mention', 'message'] as const)(
    'a mention gets one answer in its thread, whichever event comes first (%s)',
    async (firstEvent) => {
      const events = ['app_mention', 'message.im', 'message.channels'];
      const scopes = [...manifest.oauth_config.scopes.bot, 'channels:history'];
      const noisy = {
        ...manifest,
        oauth_config: { scopes: { bot: scopes } },
        settings: { ...manifest.settings, event_subscriptions: { bot_events: events } },
      };
      const slack = await startSlack({ manifest: noisy, firstEvent });
      await startSocketBot(slack);
      const question = slack.say({ channel: '#coding-questions', text: '@Claimline group & balance' });
      const answer = await firstAnswer(slack);
      expect(answer.threadTs).toBe(question.ts);
      // Our own message comes back as events too; then all is quiet.
      await slack.settled();
      expect(answers(slack)).toHaveLength(1);
      const delivered = slack.journal.filter((entry) => entry.kind === 'delivery').map(({ name }) => name);
      expect(delivered).toEqual(expect.arrayContaining(['app_mention', 'message']));
      expect(refused(slack)).toEqual([]);
    },
  );

  it('a direct message is answered beside it, with a file too', async () => {
    const slack = await startSlack();
    await startSocketBot(slack);
    slack.say({ channel: slack.direct.id, text: 'group balance', subtype: 'file_share' });
    expect((await firstAnswer(slack)).threadTs).toBeNull();
    await slack.settled();
    expect(answers(slack)).toHaveLength(1);
  });

  it('a file without words is told that words are needed', async () => {
    const slack = await startSlack();
    await startSocketBot(slack);
    slack.say({ channel: slack.direct.id, text: '', subtype: 'file_share' });
    expect((await firstAnswer(slack)).text).toMatch(/^I do not read files/);
  });

  it('what somebody edits afterwards is not answered again', async () => {
    const slack = await startSlack();
    await startSocketBot(slack);
    const { ts, channel } = slack.say({ channel: slack.direct.id, text: 'group balance' });
    await firstAnswer(slack);
    slack.edit({ channel, ts, text: 'group balance, 25 min' });
    await slack.settled();
    expect(answers(slack)).toHaveLength(1);
  });

  it('every button of an answer works, also after a restart', async () => {
    const slack = await startSlack();
    const first = await startSocketBot(slack);
    slack.say({ channel: '#coding-questions', text: '@Claimline group balance' });
    const { channel, ts, blocks } = await firstAnswer(slack);
    await first.stop();
    await startSocketBot(slack);

    const press = async (actionId: string, value?: string) => {
      const before = JSON.stringify(answers(slack)[0]?.blocks);
      const pressed = await slack.press({ channel, ts, actionId, ...(value === undefined ? {} : { value }) });
      expect(pressed).toEqual({ ok: true });
      return slack.waitFor(() => answers(slack).find((m) => JSON.stringify(m.blocks) !== before));
    };
    expect(buttonsOf(await press('menu', 'why'))).toEqual(['answer', 'checklist']);
    expect(buttonsOf(await press('checklist'))).toEqual(['tick:0', 'answer', 'checklist-text', 'why']);
    expect(buttonsOf(await press('checklist-text'))).toEqual(['checklist']);
    await press('checklist');
    expect((await press('answer')).blocks?.length).toBe(blocks?.length);
    expect(buttonsOf(await press('menu', 'copy'))).toEqual(['answer']);
    await press('answer');
    const changed = await press('ask:cmt-regions:1');
    expect(changed.text).toContain('repeated for cmt-regions 3-4');
    expect((await press('menu', 'start-over')).text).toContain('repeated for null');
    expect(changed.ts).toBe(ts);
    expect(answers(slack)).toHaveLength(1);
    expect(refused(slack)).toEqual([]);
  });

  it('/cpt answers the asker alone, where the bot is no member too; Share shows it to all', async () => {
    const slack = await startSlack();
    await startSocketBot(slack);
    expect(await slack.command({ channel: '#front-desk', command: '/cpt', text: 'group balance' })).toEqual({
      ok: true,
    });
    const { channel, ts, ephemeralTo } = await firstAnswer(slack);
    expect(ephemeralTo).toBe(slack.me.id);
    await slack.press({ channel, ts, actionId: 'ask:cmt-regions:0' });
    await slack.waitFor(() => answers(slack).find(({ text }) => text.includes('repeated for')));
    await slack.press({ channel, ts: answers(slack).at(-1)?.ts ?? '', actionId: 'share' });
    const shared = await slack.waitFor(() => answers(slack).find((m) => m.ephemeralTo === null));
    expect(buttonsOf(shared)).not.toContain('share');
    expect(refused(slack)).toEqual([]);
  });

  it('goes on after Slack has asked it to connect anew', async () => {
    const slack = await startSlack();
    await startSocketBot(slack);
    slack.refreshSockets();
    await slack.waitFor(
      () => slack.journal.filter((e) => e.kind === 'socket' && e.outcome === 'opened').length === 2,
      15_000,
    );
    slack.say({ channel: slack.direct.id, text: 'group balance' });
    await firstAnswer(slack);
  });

  it('waits as long as Slack says when it posts too fast', async () => {
    const slack = await startSlack();
    await startSocketBot(slack);
    slack.limit('chat.postMessage', 1);
    slack.say({ channel: slack.direct.id, text: 'group balance' });
    await firstAnswer(slack);
    await slack.settled();
    expect(answers(slack)).toHaveLength(1);
  });
});
