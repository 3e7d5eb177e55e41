import type { types } from '@slack/bolt';
import type { Asker } from '../../desk/asker.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { greyLine, paragraph } from '../../messages/blocks/blocks.ts';
import { checked } from '../../messages/blocks/checked.ts';
import type { Message } from '../../messages/blocks/message.ts';
import { plain } from '../../messages/words/line.ts';
import { sentences } from '../../messages/words/sentences.ts';
import { postMessage } from '../../sending/post-message.ts';
import { defaultsBlocks } from './defaults-blocks.ts';
import { homeActions } from './home-actions.ts';
import { skipLabel } from './skip-label.ts';

/** Under which it is kept that somebody answered, or skipped, who bills and who pays. */
export const askedKey = ({ team, user }: Asker): string => `asked:${team}:${user}`;

/** The first time that somebody opens the messages: two selects, and a way round them. Once, whatever becomes of them. */
export async function welcome(asker: Asker, desk: FrontDesk): Promise<void> {
  const { team, user, client } = asker;
  const key = `welcome:${team}:${user}`;
  if ((await desk.once.was(askedKey(asker))) || !(await desk.once.first(key))) return;
  const message = welcomeMessage(await welcomeBlocks(asker, desk));
  try {
    await postMessage(client, { channel: user, root: null, message: checked(message, desk.log) }, desk.log);
  } catch (err) {
    await desk.once.takeBack(key);
    desk.log.warn({ err, code: 'WELCOME_FAILED' }, 'nobody was welcomed');
  }
}

/**
 * The two selects as they stand now, and the way round them.
 * @param kept what a choice has just changed; nothing before the first
 */
export async function welcomeBlocks(asker: Asker, desk: FrontDesk, kept = ''): Promise<types.KnownBlock[]> {
  const text = { type: 'plain_text', text: skipLabel(kept !== '') } as const;
  const skip: types.ActionsBlock = {
    type: 'actions',
    elements: [{ type: 'button', action_id: homeActions.skip, text }],
  };
  return [
    ...paragraph([plain(sentences.welcome)]),
    ...defaultsBlocks(await desk.context(asker), desk.ruleSet),
    ...greyLine(kept),
    skip,
  ];
}

const welcomeMessage = (blocks: types.KnownBlock[]): Message => ({ text: sentences.welcome, blocks });
