import { randomBytes } from 'node:crypto';

/** Whose trigger it is, and the view it was pressed in, if any. */
export interface TriggerOf {
  user: string;
  view: string | null;
}

type Refused = 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id';

/**
 * The trigger_ids of commands, presses and shortcuts: each opens one view, within its life.
 * @see https://docs.slack.dev/interactivity/handling-user-interaction#trigger_id
 */
export class TriggerIds {
  #now: () => number;
  #life: number;
  #born = new Map<string, TriggerOf & { at: number; used: boolean }>();

  /** `life` in milliseconds. */
  constructor(now: () => number, life: number) {
    this.#now = now;
    this.#life = life;
  }

  issue(user: string, view: string | null = null): string {
    const id = `${Math.floor(this.#now())}.${this.#born.size + 1}.${randomBytes(16).toString('hex')}`;
    this.#born.set(id, { user, view, at: this.#now(), used: false });
    return id;
  }

  /** Spends a trigger and gives whose it was, or Slack's error word. */
  exchange(id: string): TriggerOf | Refused {
    const trigger = this.#born.get(id);
    if (trigger === undefined) return 'invalid_trigger_id';
    if (trigger.used) return 'exchanged_trigger_id';
    if (this.#now() - trigger.at > this.#life) return 'expired_trigger_id';
    trigger.used = true;
    return { user: trigger.user, view: trigger.view };
  }
}
