import { describe, expect, it } from 'vitest';
import { client, sandbox } from './bolt-clinic.ts';
import { scopes } from './clinic-manifest.ts';

const CODING = 'C0CODING01';
const FRONT_DESK = 'C0FRONT001';

describe('calls that Slack answers', () => {
  it('auth.test says who the bot is and with which scopes', async () => {
    const slack = await sandbox();
    expect(await client(slack).auth.test()).toMatchObject({
      user_id: slack.bot.id,
      team_id: slack.team.id,
      response_metadata: { scopes },
    });
  });

  it('a post to a person goes into their direct message', async () => {
    const slack = await sandbox();
    const posted = await client(slack).chat.postMessage({ channel: slack.me.id, text: 'a' });
    expect(posted.channel).toBe(slack.direct.id);
  });

  it('a thread is read oldest first, with metadata only where it is asked for, page by page', async () => {
    const slack = await sandbox();
    const web = client(slack);
    const metadata = { event_type: 'asked', event_payload: { id: '1' } };
    const { ts } = slack.say({ channel: CODING, text: 'question' });
    await web.chat.postMessage({ channel: CODING, thread_ts: ts, text: 'one', metadata });
    await web.chat.postMessage({ channel: CODING, thread_ts: ts, text: 'two' });
    const bare = await web.conversations.replies({ channel: CODING, ts });
    expect(bare.messages?.map(({ text }) => text)).toEqual(['question', 'one', 'two']);
    expect(bare.messages?.[0]).toMatchObject({ reply_count: 2, thread_ts: ts });
    expect(bare.messages?.[1]).not.toHaveProperty('metadata');

    const first = await web.conversations.replies({
      channel: CODING,
      ts,
      limit: 2,
      include_all_metadata: true,
    });
    expect(first).toMatchObject({ has_more: true });
    expect(first.messages?.[1]).toMatchObject({ metadata });
    const cursor = String(first.response_metadata?.next_cursor);
    const rest = await web.conversations.replies({ channel: CODING, ts, limit: 2, cursor });
    expect(rest.messages?.map(({ text }) => text)).toEqual(['two']);
  });

  it('an update with blocks is not marked as edited; one with a text alone is, and takes the blocks away', async () => {
    const slack = await sandbox();
    const web = client(slack);
    const { ts } = await web.chat.postMessage({ channel: CODING, text: 'a', blocks: [{ type: 'divider' }] });
    await web.chat.update({ channel: CODING, ts: String(ts), text: 'b', blocks: [{ type: 'divider' }] });
    expect(slack.messages()).toMatchObject([{ text: 'b', edited: false, blocks: [{ type: 'divider' }] }]);
    await web.chat.update({ channel: CODING, ts: String(ts), text: 'c' });
    expect(slack.messages()).toMatchObject([{ text: 'c', edited: true, blocks: null }]);
  });

  it('an ephemeral message in a thread that nobody has answered is not shown', async () => {
    const slack = await sandbox();
    const web = client(slack);
    const { ts } = slack.say({ channel: CODING, text: 'question' });
    const ephemeral = { channel: CODING, user: slack.me.id, thread_ts: ts, text: 'for you' };
    await web.chat.postEphemeral(ephemeral);
    expect(slack.messages()).toHaveLength(1);
    await web.chat.postMessage({ channel: CODING, thread_ts: ts, text: 'answer' });
    await web.chat.postEphemeral(ephemeral);
    expect(slack.messages().at(-1)).toMatchObject({
      text: 'for you',
      threadTs: ts,
      ephemeralTo: slack.me.id,
    });
  });

  it("stray signs in a bot's text are escaped, its markup is not", async () => {
    const slack = await sandbox();
    const text = `2 < 3 & 4 &gt; <@${slack.me.id}> <https://a.example|b>`;
    await client(slack).chat.postMessage({ channel: CODING, text });
    expect(slack.messages()[0]?.text).toBe(`2 &lt; 3 &amp; 4 &gt; <@${slack.me.id}> <https://a.example|b>`);
  });

  it('conversations.info and users.info know the clinic', async () => {
    const slack = await sandbox();
    const web = client(slack);
    expect(await web.conversations.info({ channel: FRONT_DESK })).toMatchObject({
      channel: { is_member: false },
    });
    expect(await web.users.info({ user: slack.me.id })).toMatchObject({
      user: { real_name: slack.me.realName, is_admin: true },
    });
    expect(await web.users.info({ user: slack.users[1]?.id ?? '' })).toMatchObject({
      user: { is_admin: false },
    });
  });

  it.each([
    ['summer', Date.UTC(2026, 6, 1), 'Central Daylight Time', -18_000],
    ['winter', Date.UTC(2026, 11, 1), 'Central Standard Time', -21_600],
  ])("a person's zone is told as it is in %s", async (_when, now, tz_label, tz_offset) => {
    const slack = await sandbox({ now: () => now });
    const { user } = await client(slack).users.info({ user: slack.me.id });
    expect(user).toMatchObject({ tz: 'America/Chicago', tz_label, tz_offset });
  });

  it('a permalink names channel, message and thread', async () => {
    const slack = await sandbox({ now: () => 1_700_000_000_000 });
    const web = client(slack);
    const first = slack.say({ channel: CODING, text: 'first' });
    const reply = slack.say({ channel: CODING, text: 'reply', threadTs: first.ts });
    const links = [first, reply].map(
      async ({ ts }) => (await web.chat.getPermalink({ channel: CODING, message_ts: ts })).permalink,
    );
    expect(await Promise.all(links)).toEqual([
      'https://lakeside-chiro.slack.com/archives/C0CODING01/p1700000000000000',
      'https://lakeside-chiro.slack.com/archives/C0CODING01/p1700000000000001?thread_ts=1700000000.000000&cid=C0CODING01',
    ]);
  });
});
