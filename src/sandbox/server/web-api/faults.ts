/** A refusal that a test has asked for. */
export type Fault =
  | { kind: 'rate-limit'; retryAfter: number }
  | { kind: 'error'; error: string }
  | { kind: 'breakdown' };

const ONE_SECOND = 1000;

/** Refusals on demand, and the limit of one message a second and channel. */
export class Faults {
  #now: () => number;
  #limitPosting: boolean;
  #planned = new Map<string, Fault[]>();
  #lastPost = new Map<string, number>();

  constructor(now: () => number, limitPosting: boolean) {
    this.#now = now;
    this.#limitPosting = limitPosting;
  }

  /** The next `times` calls of the method meet this fault. */
  plan(method: string, fault: Fault, times: number): void {
    this.#planned.set(method, [...(this.#planned.get(method) ?? []), ...Array<Fault>(times).fill(fault)]);
  }

  /** The fault this call meets, if any; each is met once. */
  next(method: string): Fault | null {
    return this.#planned.get(method)?.shift() ?? null;
  }

  /**
   * Whether the channel has had its message for this second; a post that may pass is counted.
   * @see https://docs.slack.dev/apis/web-api/rate-limits
   */
  tooSoon(channel: string): boolean {
    if (!this.#limitPosting) return false;
    const last = this.#lastPost.get(channel);
    if (last !== undefined && this.#now() - last < ONE_SECOND) return true;
    this.#lastPost.set(channel, this.#now());
    return false;
  }
}
