import type { Outcome, Press } from '../../sandbox.ts';
import type { Attempt, Parcel } from '../courier/parcel.ts';
import type { StandIn } from '../stand-in.ts';
import { APP, ME, TEAM } from '../workspace/clinic.ts';
import { messageObject } from '../workspace/message-object.ts';
import type { Json, StoredMessage } from '../workspace/stored-message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { choose } from './choose.ts';
import { findElement } from './find-element.ts';
import { keepChoice, stateValues } from './state-values.ts';

/**
 * Presses an element of a message and gives what the person sees: nothing wrong, or a sentence.
 * @see https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export async function pressElement(
  press: Press,
  standIn: StandIn,
  deliver: (parcel: Parcel) => Promise<Attempt>,
): Promise<Outcome> {
  const { settings, workspace, triggers, responseUrls, clock } = standIn;
  const user = press.user ?? ME.id;
  const channel = workspace.channel(press.channel)?.id ?? press.channel;
  const message = workspace.message(channel, press.ts, user);
  if (message === undefined) return { ok: false, error: 'There is no such message.' };
  if (!settings.interactive)
    return { ok: false, error: 'This app is not configured to handle interactive responses.' };

  const found = findElement(message.blocks ?? [], press.actionId, press.blockId);
  if (typeof found === 'string') return { ok: false, error: found };
  const { block, element } = found;
  const chosen = choose(element, press);
  if (typeof chosen === 'string') return { ok: false, error: chosen };
  keepChoice(message, block, element, chosen);

  const trigger = triggers.issue();
  const path = responseUrls.issue('actions', { channel, user, original: message });
  const payload = {
    type: 'block_actions',
    token: 'verification',
    api_app_id: APP.id,
    trigger_id: trigger,
    response_url: `${standIn.url()}${path}`,
    ...whereabouts(message, user, workspace),
    actions: [
      {
        type: element.type,
        action_id: element.action_id,
        block_id: block.block_id,
        ...chosen,
        action_ts: clock.ts(),
      },
    ],
  };
  const result = await deliver({ type: 'interactive', payload, name: press.actionId, id: trigger });
  if (result.ok) return { ok: true };
  const error = result.reason.endsWith('timeout')
    ? `${settings.name} did not respond in time.`
    : `${settings.name} could not be reached (${result.reason}).`;
  workspace.notice(channel, user, error);
  return { ok: false, error };
}

/** Who pressed what, where. The message itself stays out where only one person sees it, as with Slack. */
function whereabouts(message: StoredMessage, user: string, workspace: Workspace): Json {
  const channel = workspace.channel(message.channel);
  const name = workspace.person(user)?.name ?? user;
  const ephemeral = message.ephemeralTo !== null;
  return {
    user: { id: user, username: name, name, team_id: TEAM.id },
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: message.channel, name: channel?.kind === 'im' ? 'directmessage' : channel?.name },
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: ephemeral,
      ...(message.threadTs !== null && { thread_ts: message.threadTs }),
    },
    ...(!ephemeral && { message: messageObject(message, workspace) }),
    state: { values: stateValues(message) },
  };
}
