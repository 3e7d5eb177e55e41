import type { StoredMessage } from './stored-message.ts';

/** What happens in the workspace; `at` is the ts of the change itself. */
export type Happening =
  | { type: 'posted'; message: StoredMessage }
  | { type: 'changed'; message: StoredMessage; previous: StoredMessage; at: string }
  | { type: 'deleted'; message: StoredMessage; at: string }
  | { type: 'notice'; channel: string; user: string; text: string }
  /** Somebody opened the app. */
  | { type: 'app-opened'; user: string; tab: 'home' | 'messages' }
  /** The open modals of a person, or the App Home published for them, are different now. */
  | { type: 'modals' | 'home'; user: string }
  /** Somebody added the bot to a channel. */
  | { type: 'bot-joined'; channel: string; by: string }
  /** The app says what it does in a thread; an empty text takes that away. */
  | { type: 'status'; channel: string; threadTs: string; text: string }
  /** The app offers other questions in a direct message. */
  | { type: 'prompts'; channel: string }
  /** Who is in a channel, or whether it is archived, is different now. */
  | { type: 'channels' };

type Listener = (happening: Happening) => void;

/** Tells every listener what happens, in the order of listening. */
export class Feed {
  #listeners = new Set<Listener>();

  /** Gives the function that stops listening. */
  hear(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(happening: Happening): void {
    for (const listener of this.#listeners) listener(happening);
  }
}
