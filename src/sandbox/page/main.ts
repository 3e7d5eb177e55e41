import { element } from './element.ts';
import { listen, loadState } from './page-api.ts';
import { surfaces } from './surfaces.ts';
import { followAnswers } from './views/follow-answers.ts';
import { formatWhere, parseWhere } from './where.ts';
import { Workspace } from './workspace.ts';

/** Loads the workspace, puts every surface on the page and keeps it up to date. */
async function start(): Promise<void> {
  const workspace = new Workspace(await loadState(), parseWhere(location.hash));
  for (const surface of surfaces) surface(workspace);
  followAnswers(workspace);
  rememberWhere(workspace);
  listen({
    event: (event) => workspace.receive(event),
    lost: () => {
      workspace.connection =
        'The stand-in does not answer any more; trying again. Is it still running in your terminal?';
      workspace.changed();
    },
    returned: async () => {
      workspace.connection = null;
      workspace.renew(await loadState());
    },
  });
  workspace.changed();
}

/** The address names the channel and thread, so that reload, Back and Forward lead where people expect. */
function rememberWhere(workspace: Workspace): void {
  window.addEventListener('hashchange', () => {
    const where = parseWhere(location.hash);
    if (where && formatWhere(where) !== formatWhere(workspace.where)) workspace.go(where);
  });
  workspace.onChange(() => {
    const hash = formatWhere(workspace.where);
    if (parseWhere(location.hash) === null) history.replaceState(null, '', hash);
    else if (location.hash !== hash) location.hash = hash;
  });
}

start().catch(() => {
  const again = element(
    'button',
    { type: 'button', class: 'button primary', onclick: () => location.reload() },
    'Try again',
  );
  const words = element('p', {}, 'The stand-in does not answer. Is it still running in your terminal?');
  document
    .querySelector('main')
    ?.replaceChildren(element('div', { class: 'startup', role: 'alert' }, words, again));
});
