import { element } from '../element.ts';
import { reconcile } from '../reconcile.ts';
import { formatWhere } from '../where.ts';
import type { Workspace } from '../workspace.ts';

/** Home and Messages, over the direct message of an app that has both. */
export function tabs(workspace: Workspace): HTMLElement {
  const bar = element('nav', { class: 'tabs', 'aria-label': 'Tabs of the app' });
  workspace.onChange(() => {
    const { channel, tab } = workspace.where;
    const isApp = workspace.state.channels.find(({ id }) => id === channel)?.kind === 'im';
    bar.hidden = !isApp || !workspace.state.tabs.tab;
    const one = (name: string, to: 'home' | undefined) => ({
      key: name,
      version: [channel, tab === to],
      draw: () =>
        element(
          'a',
          {
            href: formatWhere({ channel, thread: null, ...(to && { tab: to }) }),
            'data-control': name,
            'aria-current': tab === to ? 'page' : undefined,
          },
          name,
        ),
    });
    reconcile(bar, [one('Home', 'home'), one('Messages', undefined)]);
  });
  return bar;
}
