import { element } from '../element.ts';
import { readMrkdwn } from '../markup/mrkdwn.ts';
import { plainWords } from '../markup/plain-words.ts';
import { isReply, keyOf } from '../messages.ts';
import type { Message } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { authorOf } from './author.ts';
import { place } from './place.ts';

/** So many lines stay for a screen reader to finish; older ones go. */
const kept = 6;

/**
 * Speaks what is new in the reader's channel and its threads: other people's messages and changed answers, by their
 * `text`, which says the whole answer; never what was there before.
 */
export function mountSpoken(workspace: Workspace): void {
  const log = place('spoken');
  const known = new Map<string, Message>();
  let started = false;
  workspace.onChange(() => {
    for (const message of workspace.messages.everythingIn(workspace.where.channel)) {
      const key = keyOf(message);
      const before = known.get(key);
      known.set(key, message);
      const isNew = before === undefined ? isRecent(message) : before !== message;
      if (started && isNew && message.user !== workspace.state.me.id)
        log.append(element('p', {}, lineOf(message, workspace)));
    }
    started = true;
    while (log.childElementCount > kept) log.firstElementChild?.remove();
  });
}

/** Written within the last half minute: an older one was only opened just now. */
function isRecent(message: Message): boolean {
  return Date.now() / 1000 - Number(message.ts) < 30;
}

function lineOf(message: Message, workspace: Workspace): string {
  const words = plainWords(readMrkdwn(message.text), workspace.directory);
  return `${authorOf(message, workspace).name}${isReply(message) ? ', in the thread' : ''}: ${words}`;
}
