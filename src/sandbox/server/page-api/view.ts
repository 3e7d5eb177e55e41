import type { Message } from '../../hands/talking.ts';
import type { ViewSeen } from '../../hands/viewing.ts';
import type { Channel } from '../../hands/workspace-seen.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { Prompt } from '../app-settings.ts';
import type { StandIn } from '../stand-in.ts';
import type { Happening } from '../workspace/feed.ts';
import { asSeen, type StoredMessage } from '../workspace/stored-message.ts';

/** What the page hears as it happens. */
export type PageEvent =
  | { type: 'message' | 'changed'; message: Message }
  | { type: 'deleted'; channel: string; ts: string }
  | { type: 'notice'; channel: string; text: string }
  | { type: 'channels'; channels: Channel[] }
  | { type: 'modals'; modals: ViewSeen[] }
  | { type: 'home'; home: ViewSeen | null }
  | { type: 'status'; channel: string; threadTs: string; text: string }
  | { type: 'prompts'; prompts: readonly Prompt[] };

/** The workspace through the eyes of the person at the page: their own direct message, modals and ephemeral messages, nobody else's. */
export class View {
  #sandbox: Sandbox;
  #standIn: StandIn;
  #user: string;

  constructor(sandbox: Sandbox, standIn: StandIn) {
    this.#sandbox = sandbox;
    this.#standIn = standIn;
    this.#user = sandbox.me.id;
  }

  /** All that the page needs to begin with. */
  state() {
    const { me, team, users } = this.#sandbox;
    const { settings, workspace } = this.#standIn;
    return {
      team,
      me: { id: me.id, name: me.name },
      users,
      channels: this.#channels(),
      commands: settings.commands.map(({ command, description, usageHint }) => ({
        command,
        description,
        usageHint,
      })),
      shortcuts: settings.shortcuts,
      tabs: settings.home,
      prompts: this.#sandbox.prompts(),
      modals: this.#sandbox.modals(),
      home: this.#sandbox.home(),
      messages: workspace
        .messages()
        .filter((message) => this.#sees(message))
        .map((message) => this.#asSeen(message)),
    };
  }

  /** Tells everything this person notices; gives the function that stops. */
  follow(tell: (event: PageEvent) => void): () => void {
    return this.#standIn.workspace.feed.hear((happening) => {
      const event = this.#event(happening);
      if (event !== null) tell(event);
    });
  }

  #event(happening: Happening): PageEvent | null {
    switch (happening.type) {
      case 'notice': {
        const { type, channel, text, user } = happening;
        return user === this.#user ? { type, channel, text } : null;
      }
      case 'channels':
        return { type: 'channels', channels: this.#channels() };
      case 'modals':
        return happening.user === this.#user ? { type: 'modals', modals: this.#sandbox.modals() } : null;
      case 'home':
        return happening.user === this.#user ? { type: 'home', home: this.#sandbox.home() } : null;
      case 'status':
        return this.#isOpen(happening.channel) ? happening : null;
      case 'prompts':
        return this.#isOpen(happening.channel) ? { type: 'prompts', prompts: this.#sandbox.prompts() } : null;
      case 'app-opened':
      case 'bot-joined':
        return null;
      default:
        return this.#eventOfMessage(happening);
    }
  }

  #eventOfMessage(happening: Extract<Happening, { message: StoredMessage }>): PageEvent | null {
    const { message, type } = happening;
    if (!this.#sees(message)) return null;
    if (type === 'deleted') return { type, channel: message.channel, ts: message.ts };
    return { type: type === 'posted' ? 'message' : 'changed', message: this.#asSeen(message) };
  }

  /** Channels and the direct message with the bot, which bears the bot's name here. */
  #channels(): Channel[] {
    const { channels, bot } = this.#sandbox;
    return channels
      .filter(({ id }) => this.#isOpen(id))
      .map((channel) => (channel.kind === 'im' ? { ...channel, name: bot.realName } : { ...channel }));
  }

  #sees({ channel, ephemeralTo }: StoredMessage): boolean {
    return this.#isOpen(channel) && (ephemeralTo === null || ephemeralTo === this.#user);
  }

  /** Not another's direct message. */
  #isOpen(channel: string): boolean {
    const place = this.#standIn.workspace.channel(channel);
    return place?.kind !== 'im' || place.name === this.#user;
  }

  #asSeen(message: StoredMessage): Message {
    return asSeen(message, this.#sandbox.bot.realName);
  }
}
