import type { Message } from '../../hands/talking.ts';
import type { Channel } from '../../hands/workspace-seen.ts';
import type { Feed, Happening } from '../workspace/feed.ts';
import { asSeen, type StoredMessage } from '../workspace/stored-message.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the page hears as it happens. */
export type PageEvent =
  | { type: 'message' | 'changed'; message: Message }
  | { type: 'deleted'; channel: string; ts: string }
  | { type: 'notice'; channel: string; text: string };

/** The workspace through one person's eyes: their own direct message and ephemeral messages, nobody else's. */
export class View {
  #workspace: Workspace;
  #user: string;

  constructor(workspace: Workspace, user: string) {
    this.#workspace = workspace;
    this.#user = user;
  }

  /** Channels and the direct message with the bot, which bears the bot's name here. */
  channels(): Channel[] {
    return this.#workspace.channels
      .filter(({ kind, name }) => kind === 'channel' || name === this.#user)
      .map((channel) =>
        channel.kind === 'im' ? { ...channel, name: this.#workspace.bot.realName } : channel,
      );
  }

  /** Oldest first. */
  messages(): Message[] {
    return this.#workspace
      .messages()
      .filter((message) => this.#sees(message))
      .map((message) => this.#asSeen(message));
  }

  /** Tells everything this person notices; gives the function that stops. */
  follow(feed: Feed, tell: (event: PageEvent) => void): () => void {
    return feed.hear((happening) => {
      const event = this.#event(happening);
      if (event !== null) tell(event);
    });
  }

  #event(happening: Happening): PageEvent | null {
    if (happening.type === 'notice') {
      const { type, channel, text, user } = happening;
      return user === this.#user ? { type, channel, text } : null;
    }
    if (!('message' in happening)) return null;
    const { message } = happening;
    if (!this.#sees(message)) return null;
    if (happening.type === 'deleted') return { type: 'deleted', channel: message.channel, ts: message.ts };
    return { type: happening.type === 'posted' ? 'message' : 'changed', message: this.#asSeen(message) };
  }

  #sees({ channel, ephemeralTo }: StoredMessage): boolean {
    const place = this.#workspace.channel(channel);
    if (place?.kind === 'im' && place.name !== this.#user) return false;
    return ephemeralTo === null || ephemeralTo === this.#user;
  }

  #asSeen(message: StoredMessage): Message {
    return asSeen(message, this.#workspace.bot.realName);
  }
}
