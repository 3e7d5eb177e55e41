import { homePanel } from '../app/home.ts';
import { statusLine } from '../app/status-line.ts';
import { tabs } from '../app/tabs.ts';
import { element } from '../element.ts';
import { invite } from '../page-api.ts';
import { dayOf, momentOf } from '../time-words.ts';
import type { Channel, Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { composer } from './composer.ts';
import { showLast } from './keep-place.ts';
import { menuButton } from './menu-button.ts';
import { messageList, type Rule } from './message-list.ts';
import { notice } from './notice.ts';
import { place } from './place.ts';
import { threadLink } from './thread-link.ts';
import { drawWelcome } from './welcome.ts';

/** The channel or direct message in the middle of the page. */
export function mountChannel(workspace: Workspace): void {
  const title = element('h1');
  const membership = element('p', { class: 'membership' });
  const { list, update: updateList } = messageList(workspace, 'Messages');
  const write = composer(workspace, { id: 'write', threadOf: () => null });
  const home = homePanel(workspace);
  const invitation = inviteButton(workspace);
  place('channel').append(
    element('header', {}, menuButton(), element('div', {}, title, membership), invitation),
    tabs(workspace),
    home.panel,
    list,
    statusLine(workspace, () => null),
    notice(workspace),
    write.root,
  );
  let shown = '';
  workspace.onChange(() => {
    const channel = workspace.state.channels.find(({ id }) => id === workspace.where.channel);
    if (!channel) return;
    const isHome = workspace.where.tab === 'home';
    home.panel.hidden = !isHome;
    list.hidden = isHome;
    write.root.hidden = isHome || channel.isArchived || isClosed(workspace, channel);
    if (isHome) home.update();
    const messages = workspace.messages.inChannel(channel.id);
    title.textContent = workspace.nameOf(channel.id);
    membership.textContent = membershipOf(workspace);
    if (shown !== channel.id) list.replaceChildren();
    const intro = {
      key: 'welcome',
      version: [JSON.stringify(channel), workspace.state.prompts, workspace.directory],
      draw: () => drawWelcome(channel, workspace, write.suggest),
    };
    updateList(messages, {
      intro,
      footOf: (message) => threadLink(message, workspace),
      rulesBefore: dayRule,
    });
    write.update();
    if (shown !== channel.id) showLast(list);
    shown = channel.id;
  });
}

/** Before the first message of each day: which day. */
function dayRule(message: Message, before: Message | undefined): Rule[] {
  const day = dayOf(momentOf(message.ts));
  if (before && dayOf(momentOf(before.ts)) === day) return [];
  return [{ key: `day ${momentOf(message.ts).toDateString()}`, text: day, kind: 'day' }];
}

function membershipOf(workspace: Workspace): string {
  const channel = workspace.state.channels.find(({ id }) => id === workspace.where.channel);
  const bot = workspace.state.users.find(({ isBot }) => isBot);
  if (!channel || !bot) return '';
  if (channel.isArchived) return 'This channel is archived';
  if (channel.kind === 'im') return 'Direct message';
  return channel.botIsMember
    ? `${bot.realName} is in this channel: mention it to ask`
    : `${bot.realName} is not in this channel and does not see what is written here`;
}

/** Nobody can write to an app that has no Messages tab, or only one to read. */
function isClosed({ state }: Workspace, { kind }: Channel): boolean {
  return kind === 'im' && state.tabs.messages !== 'open';
}

/** Adds the bot to a channel that it is not in. */
function inviteButton(workspace: Workspace): HTMLElement {
  const press = async () => workspace.tell(workspace.where.channel, await invite(workspace.where.channel));
  const button = element('button', { type: 'button', class: 'button invite', onclick: press });
  workspace.onChange(() => {
    const channel = workspace.state.channels.find(({ id }) => id === workspace.where.channel);
    const bot = workspace.state.users.find(({ isBot }) => isBot)?.realName ?? 'the app';
    button.textContent = `Add ${bot}`;
    button.hidden = channel === undefined || channel.botIsMember || channel.isArchived;
  });
  return button;
}
