import type { Prompt } from '../app-settings.ts';
import type { Feed } from './feed.ts';

/** A status without a message goes after this many milliseconds. */
const PATIENCE = 120_000;

/** What the app shows beside messages: that it is at work in a thread, and questions it offers in a direct message. */
export class AgentView {
  #feed: Feed;
  #now: () => number;
  #statuses = new Map<string, { text: string; at: number }>();
  #prompts = new Map<string, readonly Prompt[]>();

  constructor(feed: Feed, now: () => number) {
    this.#feed = feed;
    this.#now = now;
    feed.hear((happening) => {
      if (happening.type !== 'posted' || !happening.message.fromBot) return;
      const { channel, threadTs } = happening.message;
      if (threadTs !== null && this.status(channel, threadTs) !== null) this.say(channel, threadTs, '');
    });
  }

  /** What the app says that it does in this thread, until it answers there or two minutes have passed. */
  status(channel: string, threadTs: string): string | null {
    const said = this.#statuses.get(`${channel} ${threadTs}`);
    return said === undefined || this.#now() - said.at > PATIENCE ? null : said.text;
  }

  /** An empty text takes the status away. */
  say(channel: string, threadTs: string, text: string): void {
    if (text === '') this.#statuses.delete(`${channel} ${threadTs}`);
    else this.#statuses.set(`${channel} ${threadTs}`, { text, at: this.#now() });
    this.#feed.tell({ type: 'status', channel, threadTs, text });
  }

  /** The questions offered in this direct message, or null where the app has not set any. */
  prompts(channel: string): readonly Prompt[] | null {
    return this.#prompts.get(channel) ?? null;
  }

  offer(channel: string, prompts: readonly Prompt[]): void {
    this.#prompts.set(channel, prompts);
    this.#feed.tell({ type: 'prompts', channel });
  }
}
