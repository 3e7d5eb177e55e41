import type { Action, Outcome, PageEvent, State } from './wire.ts';

/** Reads everything the page shows. Rejects when the server does not answer. */
export async function loadState(): Promise<State> {
  const response = await fetch('/page/state');
  if (!response.ok) throw new Error(`The stand-in answered ${response.status}.`);
  return (await response.json()) as State;
}

/** Posts a message as the person at the page. A mention is typed as a name: `@Claimline`. */
export function say(message: { channel: string; text: string; threadTs?: string }): Promise<Outcome> {
  return post('/page/say', message);
}

/** Sends a slash command; `text` is what follows it. */
export function command(order: { channel: string; command: string; text: string }): Promise<Outcome> {
  return post('/page/command', order);
}

/** Uses a button, menu or box of a message. */
export function act(action: Action): Promise<Outcome> {
  return post('/page/action', action);
}

/**
 * Listens to what happens from now on. The browser reconnects by itself: `returned` says that it did, and that
 * what happened in between has to be read anew.
 */
export function listen(on: {
  event: (event: PageEvent) => void;
  lost: () => void;
  returned: () => void;
}): void {
  const source = new EventSource('/page/events');
  let lost = false;
  source.addEventListener('message', ({ data }) => on.event(JSON.parse(String(data)) as PageEvent));
  source.addEventListener('error', () => {
    lost = true;
    on.lost();
  });
  source.addEventListener('open', () => {
    if (lost) on.returned();
    lost = false;
  });
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
