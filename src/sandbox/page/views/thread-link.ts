import { element } from '../element.ts';
import { momentOf, timeOfDay } from '../time-words.ts';
import type { Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { authorOf } from './author.ts';
import { avatar } from './avatar.ts';
import type { Foot } from './message-list.ts';
import { sideBySide } from './side-by-side.ts';

/** What stands under a message of a channel: its replies, or the button that starts a thread. */
export function threadLink(message: Message, workspace: Workspace): Foot | null {
  if (message.ephemeralTo) return null;
  const thread = message.threadTs ?? message.ts;
  const all = workspace.messages.repliesTo(message.channel, thread);
  const seenByAll = all.filter(({ ephemeralTo }) => !ephemeralTo);
  // What one person alone sees is no reply, unless nothing else would lead to it.
  const replies = seenByAll.length > 0 ? seenByAll : all;
  const unseen = workspace.unseenIn(message.channel, thread);
  const isOpen = workspace.where.thread === thread;
  const open = () => openThread(workspace, { channel: message.channel, thread });
  return {
    version: [replies.length, replies.at(-1)?.ts, unseen, isOpen],
    draw: () =>
      replies.length > 0 ? drawReplies(replies, unseen, isOpen, open, workspace) : drawStart(open),
  };
}

/** The focus follows: to the box beside the channel; on a narrow page to the messages, or its keyboard would cover them. */
function openThread(workspace: Workspace, where: { channel: string; thread: string }): void {
  workspace.go(where);
  const target = window.matchMedia(sideBySide).matches ? 'textarea' : '.messages';
  document.querySelector<HTMLElement>(`#thread ${target}`)?.focus();
}

function drawReplies(
  replies: Message[],
  unseen: number,
  isOpen: boolean,
  open: () => void,
  workspace: Workspace,
): HTMLElement {
  const authors = new Map(
    replies.map((reply) => authorOf(reply, workspace)).map((author) => [author.id, author]),
  );
  const last = replies.at(-1);
  return element(
    'button',
    {
      type: 'button',
      class: 'replies',
      'data-control': 'thread',
      'aria-expanded': String(isOpen),
      'aria-controls': 'thread',
      onclick: open,
    },
    ...[...authors.values()].slice(0, 3).map(avatar),
    element('span', { class: 'count' }, `${replies.length} ${replies.length === 1 ? 'reply' : 'replies'}`),
    unseen > 0 ? element('span', { class: 'badge' }, `${unseen} new`) : null,
    last ? element('span', { class: 'last' }, `Last reply at ${timeOfDay(momentOf(last.ts))}`) : null,
  );
}

function drawStart(open: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'start-thread', 'data-control': 'thread', onclick: open },
    'Reply in thread',
  );
}
