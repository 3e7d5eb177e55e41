import { shortcutsButton } from '../app/shortcuts-button.ts';
import { element } from '../element.ts';
import { command, say } from '../page-api.ts';
import { formatWhere } from '../where.ts';
import type { Outcome } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { completionList } from './completion-list.ts';

const keys = 'Enter to send · Shift + Enter for a new line · @ to mention';

interface Place {
  id: 'write' | 'write-reply';
  /** The thread that is written to, or null for the channel itself. */
  threadOf: () => string | null;
}

/** The box people write in. Each channel and thread keeps its own draft. */
export function composer(workspace: Workspace, { id, threadOf }: Place) {
  const box = element('textarea', {
    id,
    rows: '1',
    autocomplete: 'off',
    spellcheck: 'true',
    enterkeyhint: 'send',
  });
  const send = element(
    'button',
    { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send (Enter)' },
    element('span', { 'aria-hidden': 'true' }, '➤'),
  );
  const list = completionList(box, workspace);
  const hint = element(
    'p',
    { class: 'keys', id: `${id}-keys` },
    id === 'write' ? `${keys} · / for commands` : keys,
  );
  const root = element(
    'form',
    { class: 'composer' },
    list.root,
    element('div', { class: 'box' }, id === 'write' ? shortcutsButton(workspace) : null, box, send),
    hint,
  );
  box.setAttribute('aria-describedby', hint.id);

  const drafts = new Map<string, string>();
  let shown = '';
  const here = () => formatWhere({ channel: workspace.where.channel, thread: threadOf() });
  const write = (text: string) => {
    box.value = text;
    send.disabled = text.trim() === '';
  };
  const update = () => {
    const label = labelOf(workspace, threadOf());
    box.placeholder = label;
    box.setAttribute('aria-label', label);
    if (here() === shown) return;
    drafts.set(shown, box.value);
    shown = here();
    write(drafts.get(shown) ?? '');
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text === '') return;
    const { channel } = workspace.where;
    workspace.notices.delete(channel);
    write('');
    const outcome = await deliver(text, channel, threadOf());
    if (outcome.ok) return;
    if (box.value === '') write(text);
    workspace.receive({ type: 'notice', channel, text: outcome.error });
  };

  root.addEventListener('submit', submit);
  box.addEventListener('input', () => {
    send.disabled = box.value.trim() === '';
    list.update();
  });
  box.addEventListener('keydown', (event) => {
    if (list.onKey(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    root.requestSubmit();
  });
  /** Puts words into the box for the person to send or change. */
  const suggest = (text: string) => {
    write(text);
    box.focus();
  };
  return { root, update, suggest };
}

function deliver(text: string, channel: string, threadTs: string | null): Promise<Outcome> {
  const [, name, rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (name === undefined) return say({ channel, text, ...(threadTs ? { threadTs } : {}) });
  if (threadTs === null) return command({ channel, command: name, text: rest });
  return Promise.resolve({
    ok: false,
    error: `${name} is not supported in threads. Write it in the channel.`,
  });
}

function labelOf(workspace: Workspace, thread: string | null): string {
  const { channel } = workspace.where;
  if (thread) return 'Reply…';
  const isDirect = workspace.state.channels.find(({ id }) => id === channel)?.kind === 'im';
  return `Message ${isDirect ? '' : '#'}${workspace.directory.channelName(channel)}`;
}
