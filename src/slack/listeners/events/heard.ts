import { mentioned } from './app-mention.ts';
import { homeOpened } from './home-opened.ts';
import { joined } from './joined.ts';
import { messageHeard } from './message.ts';

/** The events that are listened to, by Slack's names of them. */
export const heard = {
  app_mention: mentioned,
  message: messageHeard,
  app_home_opened: homeOpened,
  member_joined_channel: joined,
};
