import { statusLine } from '../app/status-line.ts';
import { element } from '../element.ts';
import { keyOf } from '../messages.ts';
import type { Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { composer } from './composer.ts';
import { showLast } from './keep-place.ts';
import { messageList, type Rule } from './message-list.ts';
import { place } from './place.ts';

/** The open thread, beside the channel, or over it where the page is narrow. */
export function mountThread(workspace: Workspace): void {
  const pane = place('thread');
  const where = element('p', { class: 'membership' });
  const close = () => closeThread(workspace);
  const { list, update: updateList } = messageList(workspace, 'Messages of the thread');
  const write = composer(workspace, { id: 'write-reply', threadOf: () => workspace.where.thread });
  pane.append(
    element(
      'header',
      {},
      element('div', {}, element('h2', {}, 'Thread'), where),
      element(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'aria-label': 'Close thread',
          title: 'Close (Esc)',
          onclick: close,
        },
        element('span', { 'aria-hidden': 'true' }, '✕'),
      ),
    ),
    list,
    statusLine(workspace, () => workspace.where.thread ?? 'none'),
    write.root,
  );
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !pane.hidden && !document.querySelector('dialog[open]')) close();
  });
  let shown: string | null = null;
  workspace.onChange(() => {
    const { channel, thread } = workspace.where;
    const first = thread === null ? null : workspace.messages.byKey(keyOf({ channel, ts: thread }));
    pane.hidden = first === null;
    document.body.classList.toggle('thread-open', first !== null);
    if (first === null || thread === null) {
      shown = null;
      return;
    }
    const replies = workspace.messages.repliesTo(channel, thread);
    where.textContent = workspace.nameOf(channel);
    if (shown !== thread) list.replaceChildren();
    updateList([first, ...replies], { rulesBefore: (message) => countRule(message, replies) });
    write.update();
    if (shown !== thread) showLast(list);
    shown = thread;
  });
}

/** Before the first reply: how many there are; what one person alone sees is none. */
function countRule(message: Message, replies: Message[]): Rule[] {
  const count = replies.filter(({ ephemeralTo }) => !ephemeralTo).length;
  if (message !== replies[0] || count === 0) return [];
  return [{ key: 'count', text: count === 1 ? '1 reply' : `${count} replies`, kind: 'count' }];
}

/** Closes the thread; a focus that was in it goes back to the message it hangs on. */
function closeThread(workspace: Workspace): void {
  const { channel, thread } = workspace.where;
  const wasInside = place('thread').contains(document.activeElement);
  workspace.go({ channel, thread: null });
  const first = document.querySelector(`#channel [data-key="${CSS.escape(thread ?? '')}"]`);
  if (wasInside) first?.querySelector<HTMLElement>('[data-control="thread"]')?.focus();
}
