import { describe, expect, it } from 'vitest';
import { formatWhere, parseWhere } from '../../../src/sandbox/page/where.ts';
import type { Message, State } from '../../../src/sandbox/page/wire.ts';
import { Workspace } from '../../../src/sandbox/page/workspace.ts';

const me = 'U1';
const bot = 'U9';

function message(ts: string, more: Partial<Message> = {}): Message {
  return {
    channel: 'C1',
    ts,
    threadTs: null,
    user: bot,
    botName: null,
    text: ts,
    blocks: null,
    ephemeralTo: null,
    edited: false,
    subtype: null,
    ...more,
  };
}

function workspaceWith(messages: Message[]): Workspace {
  const state: State = {
    team: { id: 'T1', name: 'Clinic' },
    me: { id: me, name: 'dana' },
    users: [],
    channels: ['C1', 'C2'].map((id) => ({
      id,
      name: id,
      kind: 'channel',
      botIsMember: true,
      isArchived: false,
    })),
    commands: [],
    shortcuts: [],
    tabs: { tab: true, messages: 'open' },
    prompts: [],
    modals: [],
    home: null,
    messages,
  };
  return new Workspace(state, null);
}

const texts = (messages: Message[]) => messages.map(({ text }) => text);

describe('what a reader finds in a channel', () => {
  const first = message('10.000000', { threadTs: '10.000000' });
  const reply = message('12.000000', { threadTs: '10.000000' });
  const broadcast = message('13.000000', { threadTs: '10.000000', subtype: 'thread_broadcast' });
  const later = message('11.000000');

  it('shows messages by time, replies in their thread, and a broadcast reply in both', () => {
    const workspace = workspaceWith([later, broadcast, reply, first]);
    expect(texts(workspace.messages.inChannel('C1'))).toEqual(['10.000000', '11.000000', '13.000000']);
    expect(texts(workspace.messages.repliesTo('C1', first.ts))).toEqual(['12.000000', '13.000000']);
  });

  it('puts a changed message in the place of the old one, and takes a deleted one away', () => {
    const workspace = workspaceWith([first, later]);
    workspace.receive({ type: 'changed', message: { ...first, text: 'new' } });
    expect(texts(workspace.messages.inChannel('C1'))).toEqual(['new', '11.000000']);
    workspace.receive({ type: 'deleted', channel: 'C1', ts: first.ts });
    expect(texts(workspace.messages.inChannel('C1'))).toEqual(['11.000000']);
  });
});

describe('what a reader has not seen', () => {
  it.each<[string, Message, number, number]>([
    ['a message in the open channel', message('20.000000'), 0, 0],
    ['a message in another channel', message('20.000000', { channel: 'C2' }), 0, 1],
    ['one’s own message elsewhere', message('20.000000', { channel: 'C2', user: me }), 0, 0],
    ['a reply in a thread that is closed', message('20.000000', { threadTs: '10.000000' }), 1, 0],
  ])('counts %s rightly', (_, arriving, here, there) => {
    const workspace = workspaceWith([message('10.000000')]);
    workspace.receive({ type: 'message', message: arriving });
    expect([workspace.unseenIn('C1'), workspace.unseenIn('C2')]).toEqual([here, there]);
  });

  it('is seen once the thread is opened', () => {
    const workspace = workspaceWith([message('10.000000')]);
    workspace.receive({ type: 'message', message: message('20.000000', { threadTs: '10.000000' }) });
    expect(workspace.unseenIn('C1', '10.000000')).toBe(1);
    workspace.go({ channel: 'C1', thread: '10.000000' });
    expect(workspace.unseenIn('C1')).toBe(0);
  });

  it('does not count what was there when the page was opened', () => {
    expect(workspaceWith([message('10.000000', { channel: 'C2' })]).unseenIn('C2')).toBe(0);
  });
});

describe('the address of a place', () => {
  it.each([
    ['#C1', { channel: 'C1', thread: null }],
    ['#C1/10.000000', { channel: 'C1', thread: '10.000000' }],
  ])('%s names a channel, or a thread of it, and is written the same way', (hash, where) => {
    expect(parseWhere(hash)).toEqual(where);
    expect(formatWhere(where)).toBe(hash);
  });

  it.each(['', '#', '#write', '#C1/<script>'])('%j names no place', (hash) => {
    expect(parseWhere(hash)).toBeNull();
  });
});
