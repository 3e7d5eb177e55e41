import type { AppSettings } from '../app-settings.ts';
import type { StandIn } from '../stand-in.ts';
import { APP } from '../workspace/clinic.ts';
import type { Happening } from '../workspace/feed.ts';
import { mentions } from '../workspace/mentions.ts';
import { messageObject } from '../workspace/message-object.ts';
import type { StoredMessage } from '../workspace/stored-message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { appHomeOpened } from './app-home-opened.ts';
import type { Event } from './envelope.ts';
import { memberJoined } from './member-joined.ts';

/**
 * The events that one happening makes for an app with these subscriptions, in the order in which they go out.
 * A mention in a channel is two events, and again when it is edited: then `app_mention` comes with `edited`. The bot hears only channels it is a member of, never ephemeral messages, and its own
 * messages come back to it.
 * @see https://docs.slack.dev/reference/events/message
 * @see https://docs.slack.dev/reference/events/app_mention
 */
export function eventsOf(
  happening: Happening,
  standIn: StandIn,
  firstEvent: 'app_mention' | 'message',
): Event[] {
  const { workspace, settings } = standIn;
  if (happening.type === 'app-opened') return only(settings, appHomeOpened(happening, standIn));
  if (happening.type === 'bot-joined') return only(settings, memberJoined(happening, standIn));
  if (!isOfMessage(happening) || happening.message.ephemeralTo !== null) return [];
  const channel = workspace.channel(happening.message.channel);
  if (channel === undefined || !channel.botIsMember) return [];

  const subscribed = settings.events.has(channel.kind === 'im' ? 'message.im' : 'message.channels');
  const message = subscribed ? [messageEvent(happening, workspace, channel.kind)] : [];
  const mentioned = channel.kind === 'channel' && settings.events.has('app_mention') && isMention(happening);
  const mention = mentioned ? [mentionEvent(happening, workspace)] : [];
  return firstEvent === 'app_mention' ? [...mention, ...message] : [...message, ...mention];
}

type OfMessage = Extract<Happening, { message: StoredMessage }>;

function isOfMessage(happening: Happening): happening is OfMessage {
  return 'message' in happening;
}

/** Whether a person names the bot: in a new message, or in one that was edited, which Slack tells as a mention again. */
function isMention({ type, message }: OfMessage): boolean {
  if (type === 'deleted' || message.fromBot) return false;
  if (message.subtype === 'channel_join' || message.subtype === 'tombstone') return false;
  return mentions(message.text, APP.userId);
}

/** The event, where the app subscribes to it. */
function only({ events }: AppSettings, event: Event): Event[] {
  return events.has(event.type) ? [event] : [];
}

function messageEvent(happening: OfMessage, workspace: Workspace, kind: 'channel' | 'im'): Event {
  const { message } = happening;
  const place = { channel: message.channel, channel_type: kind };
  if (happening.type === 'posted') {
    return { ...messageObject(message, workspace), type: 'message', ...place, event_ts: message.ts };
  }
  const { at } = happening;
  if (happening.type === 'deleted') {
    return {
      type: 'message',
      subtype: 'message_deleted',
      hidden: true,
      deleted_ts: message.ts,
      previous_message: messageObject(message, workspace),
      ts: at,
      event_ts: at,
      ...place,
    };
  }
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: messageObject(message, workspace),
    previous_message: messageObject(happening.previous, workspace),
    ts: at,
    event_ts: at,
    ...place,
  };
}

function mentionEvent(happening: OfMessage, workspace: Workspace): Event {
  const { message } = happening;
  const whole = messageObject(message, workspace);
  const event_ts = happening.type === 'posted' ? message.ts : happening.at;
  return { ...whole, type: 'app_mention', channel: message.channel, event_ts };
}
