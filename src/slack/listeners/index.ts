import type { App } from '@slack/bolt';
import type { FrontDesk } from '../front-desk.ts';
import { listenToChoices } from './actions/ask.ts';
import { listenToBack } from './actions/back.ts';
import { listenToChecklist } from './actions/checklist.ts';
import { listenToShare } from './actions/share.ts';
import { listenToUnknownActions } from './actions/unknown.ts';
import { listenToWhy } from './actions/why.ts';
import { listenToCommands } from './commands/command.ts';
import { listenToMentions } from './events/app-mention.ts';
import { listenToMessages } from './events/message.ts';

/** Everything that Claimline listens to in Slack. The manifest asks for these and no more. */
export const listeners: readonly ((app: App, desk: FrontDesk) => void)[] = [
  listenToMentions,
  listenToMessages,
  listenToCommands,
  listenToChoices,
  listenToBack,
  listenToWhy,
  listenToChecklist,
  listenToShare,
  listenToUnknownActions,
];
