import type { Action, Outcome, PageEvent, State } from './wire.ts';

/** Posts a message as the person at the page. A mention is typed as a name: `@Claimline`. */
export function say(message: { channel: string; text: string; threadTs?: string }): Promise<Outcome> {
  return post('/page/say', message);
}

/** Sends a slash command; `text` is what follows it. */
export function command(order: { channel: string; command: string; text: string }): Promise<Outcome> {
  return post('/page/command', order);
}

/** Uses a button, menu or field of a message or view; one after the other, in the order in which they were used. */
export function act(action: Action): Promise<Outcome> {
  const sent = inTurn.then(() => post('/page/action', action));
  inTurn = sent.catch(() => {});
  return sent;
}

let inTurn: Promise<unknown> = Promise.resolve();

/** Changes what this person said. */
export function edit(change: { channel: string; ts: string; text: string }): Promise<Outcome> {
  return post('/page/edit', change);
}

/** Deletes what this person said. */
export function remove(message: { channel: string; ts: string }): Promise<Outcome> {
  return post('/page/remove', message);
}

/** Adds the bot to a channel. */
export function invite(channel: string): Promise<Outcome> {
  return post('/page/invite', { channel });
}

/** Tells the bot that its Home or its messages are looked at. */
export function openHome(tab: 'home' | 'messages'): Promise<Outcome> {
  return post('/page/open-home', { tab });
}

/** Submits the modal on top, after everything that was filled in has arrived. */
export function submit(): Promise<Outcome> {
  return inTurn.then(() => post('/page/submit', {}));
}

/** Closes the modal on top, or all of them. */
export function closeModal(all: boolean): Promise<Outcome> {
  return post('/page/close-modal', { all });
}

export function useShortcut(callbackId: string): Promise<Outcome> {
  return post('/page/shortcut', { callbackId });
}

export function useMessageShortcut(shortcut: {
  callbackId: string;
  channel: string;
  ts: string;
}): Promise<Outcome> {
  return post('/page/message-shortcut', shortcut);
}

/**
 * Gives the whole state at the start, every event from then on, and the state again after the connection was lost
 * (the browser reconnects by itself). The stream is opened before the state is read, and what arrives in between is
 * held back, so that nothing falls into the gap.
 */
export function listen(on: {
  state: (state: State) => void;
  event: (event: PageEvent) => void;
  lost: () => void;
}): void {
  const source = new EventSource('/page/events');
  let early: PageEvent[] | null = [];
  source.addEventListener('open', async () => {
    early = [];
    try {
      on.state(await loadState());
    } catch {
      on.lost();
      return;
    }
    const held = early;
    early = null;
    for (const event of held) on.event(event);
  });
  source.addEventListener('message', ({ data }) => {
    const event = JSON.parse(String(data)) as PageEvent;
    if (early) early.push(event);
    else on.event(event);
  });
  source.addEventListener('error', on.lost);
}

async function loadState(): Promise<State> {
  const response = await fetch('/page/state');
  if (!response.ok) throw new Error(`The stand-in answered ${response.status}.`);
  return (await response.json()) as State;
}

async function post(path: string, body: unknown): Promise<Outcome> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Outcome;
  } catch {
    return { ok: false, error: 'The stand-in does not answer. Is it still running in your terminal?' };
  }
}
