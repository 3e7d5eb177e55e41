import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Log } from '../../ops/log.ts';
import type { Message } from '../messages/blocks/message.ts';
import { simpler } from '../messages/blocks/simpler.ts';
import { callOnce } from './call-once.ts';
import { type PostFailure, postFailure, problemPlaces } from './post-failure.ts';

/** A message and where it goes. */
export interface Posting {
  channel: string;
  /** The thread's first message; null beside the others. */
  root: string | null;
  message: Message | { text: string };
}

/** `doubtful`: Slack gave no clear answer, the message may stand or not. */
export type Posted = { outcome: 'posted'; ts: string | undefined } | { outcome: 'doubtful' };

interface Waits {
  wait?: (milliseconds: number) => Promise<unknown>;
  patience?: number;
}

/** How often each failure is tried again. */
const again: Record<PostFailure['kind'], number> = {
  limited: 3,
  unreached: 3,
  trouble: 1,
  content: 2,
  refused: 0,
  doubtful: 0,
};

/**
 * Posts a message at most once: it is tried again only where nothing can stand yet. Of what Slack
 * does not take a simpler form goes: tables in words, then the words alone.
 *
 * @param client whose token and address are used.
 * @param wait how to let milliseconds pass.
 * @param patience milliseconds that Slack has for an answer.
 * @throws what the client threw, where surely nothing was posted.
 */
export async function postMessage(
  client: webApi.WebClient,
  { channel, root, message }: Posting,
  log: Log,
  { wait = pause, patience = 10_000 }: Waits = {},
): Promise<Posted> {
  const failed: PostFailure['kind'][] = [];
  for (let content = message; ; ) {
    try {
      const post = {
        channel,
        ...(root === null ? {} : { thread_ts: root }),
        unfurl_links: false,
        unfurl_media: false,
        ...content,
      };
      const posted = await callOnce(client, 'chat.postMessage', post, patience);
      return { outcome: 'posted', ts: posted.ts };
    } catch (err) {
      const failure = postFailure(err);
      if (failure.kind === 'doubtful') {
        log.error({ err, code: 'POST_DOUBTFUL' }, 'not known whether the answer was posted');
        return { outcome: 'doubtful' };
      }
      if (failure.kind === 'content') {
        log.error({ err, code: 'BLOCKS_REFUSED', at: problemPlaces(err) }, 'Slack refused the message');
        const next = simpler(content);
        if (next === null) throw err;
        content = next;
      }
      failed.push(failure.kind);
      const times = failed.filter((kind) => kind === failure.kind).length;
      if (times > again[failure.kind]) throw err;
      await wait(pauseAfter(failure, times));
    }
  }
}

/** Milliseconds before the next try. */
function pauseAfter(failure: PostFailure, times: number): number {
  if (failure.kind === 'limited') return failure.seconds * 1_000;
  return failure.kind === 'content' ? 0 : 1_000 * 2 ** (times - 1);
}
