import type { Outcome } from '../../hands/outcome.ts';
import type { Shortcut } from '../app-settings.ts';
import type { StandIn } from '../stand-in.ts';
import { ME } from '../workspace/clinic.ts';
import { messageObject } from '../workspace/message-object.ts';
import { byWhom, NOT_INTERACTIVE, seenOf } from './interaction.ts';

/**
 * Uses a global shortcut: the bot gets a trigger and no place.
 * @see https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload
 */
export async function useShortcut(
  { callbackId, user = ME.id }: { callbackId: string; user?: string },
  standIn: StandIn,
): Promise<Outcome> {
  const refused = refuse('global', callbackId, standIn);
  if (refused !== null) return refused;
  const trigger = standIn.triggers.issue(user);
  const payload = {
    type: 'shortcut',
    ...byWhom(user, standIn),
    callback_id: callbackId,
    trigger_id: trigger,
    action_ts: standIn.clock.ts(),
  };
  const result = await standIn.deliver({ type: 'interactive', payload, name: callbackId, id: trigger });
  return seenOf(result, standIn, { user, channel: null });
}

/** Uses a message shortcut: the bot gets the whole message, wherever it stands, and a response_url. */
export async function useMessageShortcut(
  {
    callbackId,
    channel,
    ts,
    user = ME.id,
  }: { callbackId: string; channel: string; ts: string; user?: string },
  standIn: StandIn,
): Promise<Outcome> {
  const { workspace, responseUrls, triggers, clock } = standIn;
  const refused = refuse('message', callbackId, standIn);
  if (refused !== null) return refused;
  const place = workspace.channel(channel);
  const message = place && workspace.message(place.id, ts);
  if (place === undefined || message === undefined || message.subtype === 'tombstone')
    return { ok: false, error: 'There is no such message.' };
  const trigger = triggers.issue(user);
  const path = responseUrls.issue('app', { channel: place.id, user, original: message });
  const payload = {
    type: 'message_action',
    ...byWhom(user, standIn),
    callback_id: callbackId,
    trigger_id: trigger,
    response_url: `${standIn.url()}${path}`,
    channel: { id: place.id, name: place.kind === 'im' ? 'directmessage' : place.name },
    message_ts: message.ts,
    message: messageObject(message, workspace),
    action_ts: clock.ts(),
  };
  const result = await standIn.deliver({ type: 'interactive', payload, name: callbackId, id: trigger });
  return seenOf(result, standIn, { user, channel: place.id });
}

function refuse(type: Shortcut['type'], callbackId: string, { settings }: StandIn): Outcome | null {
  if (!settings.shortcuts.some((one) => one.type === type && one.callbackId === callbackId))
    return { ok: false, error: `The app has no ${type} shortcut ${callbackId}.` };
  return settings.interactive ? null : NOT_INTERACTIVE;
}
