import { randomBytes } from 'node:crypto';

/**
 * The trigger_ids of commands and presses: each opens one view, within its life.
 * @see https://docs.slack.dev/interactivity/handling-user-interaction#trigger_id
 */
export class TriggerIds {
  #now: () => number;
  #life: number;
  #born = new Map<string, { at: number; used: boolean }>();

  /** `life` in milliseconds. */
  constructor(now: () => number, life: number) {
    this.#now = now;
    this.#life = life;
  }

  issue(): string {
    const id = `${Math.floor(this.#now())}.${this.#born.size + 1}.${randomBytes(16).toString('hex')}`;
    this.#born.set(id, { at: this.#now(), used: false });
    return id;
  }

  /** Spends a trigger; null when that was right, else Slack's error word. */
  exchange(id: string): 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id' | null {
    const trigger = this.#born.get(id);
    if (trigger === undefined) return 'invalid_trigger_id';
    if (trigger.used) return 'exchanged_trigger_id';
    if (this.#now() - trigger.at > this.#life) return 'expired_trigger_id';
    trigger.used = true;
    return null;
  }
}
