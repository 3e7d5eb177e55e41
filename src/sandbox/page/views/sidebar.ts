import { element } from '../element.ts';
import { reconcile } from '../reconcile.ts';
import { formatWhere } from '../where.ts';
import type { Channel } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { avatar } from './avatar.ts';
import { closeMenu } from './menu-button.ts';
import { place } from './place.ts';

/** The column of channels and direct messages. */
export function mountSidebar(workspace: Workspace): void {
  const { state } = workspace;
  const me = workspace.directory.personName(state.me.id);
  const channels = element('ul', { 'aria-labelledby': 'channels-title' });
  const directs = element('ul', { 'aria-labelledby': 'directs-title' });
  place('sidebar').append(
    element(
      'header',
      {},
      element('strong', {}, state.team.name),
      element('small', {}, 'Local stand-in for Slack'),
    ),
    element('h2', { id: 'channels-title' }, 'Channels'),
    channels,
    element('h2', { id: 'directs-title' }, 'Direct messages'),
    directs,
    element(
      'p',
      { class: 'me' },
      avatar({ id: state.me.id, name: me, isApp: false }),
      `You are ${me}. Nothing you write leaves this computer.`,
    ),
  );
  const update = () => {
    const items = (kind: Channel['kind']) =>
      workspace.state.channels
        .filter((channel) => channel.kind === kind)
        .map((channel) => {
          const unseen = workspace.unseenIn(channel.id);
          const isHere = workspace.where.channel === channel.id;
          return {
            key: channel.id,
            version: [isHere, unseen],
            draw: () => drawChannel(channel, workspace.directory.channelName(channel.id), isHere, unseen),
          };
        });
    reconcile(channels, items('channel'));
    reconcile(directs, items('im'));
    document.title = titleOf(workspace);
  };
  workspace.onChange(update);
}

function drawChannel(channel: Channel, name: string, isHere: boolean, unseen: number): HTMLElement {
  const link = element(
    'a',
    {
      href: formatWhere({ channel: channel.id, thread: null }),
      class: unseen > 0 ? 'unread' : undefined,
      'aria-current': isHere ? 'page' : undefined,
      onclick: closeMenu,
    },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, channel.kind === 'im' ? '●' : '#'),
    element('span', { class: 'name' }, name),
    unseen > 0 ? element('span', { class: 'badge', 'aria-label': `${unseen} unread` }, String(unseen)) : null,
  );
  return element('li', {}, link);
}

function titleOf(workspace: Workspace): string {
  const unseen = workspace.state.channels.reduce((sum, { id }) => sum + workspace.unseenIn(id), 0);
  const here = workspace.directory.channelName(workspace.where.channel);
  return `${unseen > 0 ? `(${unseen}) ` : ''}${here} · ${workspace.state.team.name}`;
}
