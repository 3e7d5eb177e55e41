import { element } from '../element.ts';
import type { Workspace } from '../workspace.ts';
import { viewBody } from './view-body.ts';

/** The Home tab of the app: what the bot published for this person, or a line that there is nothing yet. */
export function homePanel(workspace: Workspace) {
  const trouble = element('p', { class: 'trouble', role: 'alert' });
  const nothing = element('p', { class: 'hint' });
  const { root, update: updateBody } = viewBody(workspace, (outcome) => {
    trouble.textContent = outcome.ok ? '' : outcome.error;
  });
  const panel = element(
    'div',
    { class: 'home', role: 'region', 'aria-label': 'Home', tabindex: '0' },
    trouble,
    nothing,
    root,
  );
  const update = () => {
    const { home, users } = workspace.state;
    nothing.hidden = home !== null;
    nothing.textContent = `${users.find(({ isBot }) => isBot)?.realName ?? 'The app'} has published nothing here yet.`;
    if (home !== null) updateBody(home);
  };
  return { panel, update };
}
