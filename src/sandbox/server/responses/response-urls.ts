import { randomBytes } from 'node:crypto';
import type { StoredMessage } from '../workspace/stored-message.ts';

const USES = 5;

/** What a response_url stands for. */
export interface ResponseTarget {
  channel: string;
  user: string;
  /** The message with the pressed element; a command has none, so nothing can be replaced. */
  original: StoredMessage | null;
}

/**
 * The response_urls of commands, presses and message shortcuts: five posts each, within their life.
 * @see https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export class ResponseUrls {
  #now: () => number;
  #life: number;
  #issued = new Map<string, ResponseTarget & { at: number; uses: number }>();

  /** `life` in milliseconds. */
  constructor(now: () => number, life: number) {
    this.#now = now;
    this.#life = life;
  }

  /** The path of a new response_url on the stand-in's server. */
  issue(kind: 'commands' | 'actions' | 'app', target: ResponseTarget): string {
    const id = randomBytes(12).toString('hex');
    this.#issued.set(id, { ...target, at: this.#now(), uses: 0 });
    return `/${kind}/${id}`;
  }

  /** What may be answered to, spending one of its posts, or Slack's error word. */
  use(id: string): ResponseTarget | 'invalid_url' | 'expired_url' | 'used_url' {
    const target = this.#issued.get(id);
    if (target === undefined) return 'invalid_url';
    if (this.#now() - target.at > this.#life) return 'expired_url';
    if (target.uses >= USES) return 'used_url';
    target.uses += 1;
    return target;
  }
}
