import { editForm } from '../app/edit-form.ts';
import { messageMenu } from '../app/message-menu.ts';
import { drawBlock } from '../blocks/draw-block.ts';
import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawFlows } from '../markup/draw-rich.ts';
import { readMrkdwn } from '../markup/mrkdwn.ts';
import { act } from '../page-api.ts';
import { momentOf, timeOfDay, wholeMoment } from '../time-words.ts';
import type { Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { authorOf } from './author.ts';
import { avatar } from './avatar.ts';

/** How a message stands among its neighbours. */
interface Setting {
  /** The message before it is by the same person and not long ago: no name and no picture again. */
  continued: boolean;
  /** It stood here before with other words: the eye is led to it. */
  renewed: boolean;
  /** What stands under it: the way into its thread. */
  foot: HTMLElement | null;
}

/** One message: who, when, what, and under it whatever the list adds. */
export function drawMessage(
  message: Message,
  workspace: Workspace,
  { continued, renewed, foot }: Setting,
): HTMLElement {
  const author = authorOf(message, workspace);
  const body = element(
    'div',
    { class: 'body' },
    message.ephemeralTo ? element('p', { class: 'only-you' }, 'Only visible to you') : null,
    message.subtype === 'thread_broadcast'
      ? element('p', { class: 'from-thread' }, 'replied to a thread')
      : null,
    element('div', { class: continued ? 'head unseen' : 'head' }, ...drawHead(message, author)),
    workspace.editing === message.ts
      ? editForm(message, workspace)
      : element('div', { class: 'content' }, ...drawContent(message, workspace)),
    message.subtype === 'file_share' ? element('p', { class: 'file' }, 'schedule.pdf') : null,
    message.edited ? element('span', { class: 'edited' }, '(edited)') : null,
    foot,
  );
  const gutter = continued
    ? element('span', { class: 'gutter-time', 'aria-hidden': 'true' }, shortTime(message))
    : avatar(author);
  const states = {
    continued,
    renewed,
    ephemeral: message.ephemeralTo !== null,
    tombstone: message.subtype === 'tombstone',
  };
  const classes = ['message', ...Object.entries(states).flatMap(([name, holds]) => (holds ? name : []))];
  return element(
    'article',
    {
      class: classes.join(' '),
      tabindex: '-1',
      'aria-label': `${author.name}, ${shortTime(message)}`,
    },
    gutter,
    body,
    messageMenu(message, workspace),
  );
}

function drawHead(message: Message, author: { name: string; isApp: boolean }): HTMLElement[] {
  const moment = momentOf(message.ts);
  const name = element('strong', { class: 'name' }, author.name);
  const badge = author.isApp ? [element('span', { class: 'app' }, 'APP')] : [];
  const time = element(
    'time',
    { datetime: moment.toISOString(), title: wholeMoment(moment) },
    shortTime(message),
  );
  return [name, ...badge, time];
}

/** The blocks, or the text where there are none: as in Slack, the text of a message with blocks is not shown. */
function drawContent(message: Message, workspace: Workspace): HTMLElement[] {
  if (!message.blocks?.length) return drawFlows(readMrkdwn(message.text), workspace.directory);
  const drawing: Drawing = {
    directory: workspace.directory,
    blockId: '',
    use: async (use) => {
      workspace.notices.delete(message.channel);
      const outcome = await act({ channel: message.channel, ts: message.ts, ...use });
      if (!outcome.ok) workspace.receive({ type: 'notice', channel: message.channel, text: outcome.error });
    },
  };
  return message.blocks.map((block, place) => drawBlock(block, place, drawing));
}

function shortTime(message: Message): string {
  return timeOfDay(momentOf(message.ts));
}
