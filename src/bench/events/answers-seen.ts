import { quietApi } from '../quiet-api.ts';

/** So long an answer is waited for; a bot that is asked for more than it can do gives some up. */
const patience = 20_000;

/** A Web API that notes when the answer to which question came in. */
export interface AnswersSeen {
  url: string;
  close(): void;
  /** Resolves with the body of the post into this thread, or with null where none came within 20 s. */
  answerTo(ts: string): Promise<Record<string, unknown> | null>;
  /** Calls by method since the last time that somebody asked. */
  calls(): Record<string, number>;
}

/** Starts one on loopback. */
export async function answersSeen(): Promise<AnswersSeen> {
  const waiting = new Map<string, (body: Record<string, unknown> | null) => void>();
  let counted: Record<string, number> = {};
  const api = await quietApi(({ method, body }) => {
    counted[method] = (counted[method] ?? 0) + 1;
    if (method !== 'chat.postMessage') return;
    const post = body();
    waiting.get(String(post.thread_ts))?.(post);
  });
  return {
    ...api,
    answerTo: (ts) =>
      new Promise((resolve) => {
        const seen = (body: Record<string, unknown> | null) => {
          clearTimeout(timer);
          waiting.delete(ts);
          resolve(body);
        };
        const timer = setTimeout(seen, patience, null);
        waiting.set(ts, seen);
      }),
    calls() {
      const before = counted;
      counted = {};
      return before;
    },
  };
}
