import { element } from './element.ts';
import { listen } from './page-api.ts';
import { surfaces } from './surfaces.ts';
import { followAnswers } from './views/follow-answers.ts';
import { formatWhere, parseWhere } from './where.ts';
import type { State } from './wire.ts';
import { Workspace } from './workspace.ts';

const lostWords = 'The stand-in does not answer; trying again. Is it still running in your terminal?';

let workspace: Workspace | null = null;

listen({
  state: (state) => {
    if (workspace === null) workspace = open(state);
    else {
      workspace.connection = null;
      workspace.renew(state);
    }
  },
  event: (event) => workspace?.receive(event),
  lost: () => {
    if (workspace === null) showFailure();
    else {
      workspace.connection = lostWords;
      workspace.changed();
    }
  },
});

/** Puts every surface on the page. */
function open(state: State): Workspace {
  const opened = new Workspace(state, parseWhere(location.hash));
  document.querySelector('.startup')?.remove();
  for (const surface of surfaces) surface(opened);
  followAnswers(opened);
  rememberWhere(opened);
  opened.changed();
  return opened;
}

/** The address names the channel and thread, so that reload, Back and Forward lead where people expect. */
function rememberWhere(workspace: Workspace): void {
  window.addEventListener('hashchange', () => {
    const where = parseWhere(location.hash);
    if (where && formatWhere(where) !== formatWhere(workspace.where)) workspace.go(where);
  });
  let last = '';
  workspace.onChange(() => {
    const hash = formatWhere(workspace.where);
    // A message may come between a press on a link and its `hashchange`: the address is ahead then, and stays.
    if (hash === last) return;
    last = hash;
    if (parseWhere(location.hash) === null) history.replaceState(null, '', hash);
    else if (location.hash !== hash) location.hash = hash;
  });
}

function showFailure(): void {
  const failure = element('p', { class: 'startup', role: 'alert' }, lostWords);
  if (!document.querySelector('.startup')) document.querySelector('main')?.append(failure);
}
