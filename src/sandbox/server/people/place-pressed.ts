import type { PressedOn } from '../../hands/pressing.ts';
import { stateValues, type WithChoices } from '../elements/state-values.ts';
import type { StandIn } from '../stand-in.ts';
import type { StoredView } from '../views/stored-view.ts';
import { viewObject } from '../views/view-object.ts';
import { messageObject } from '../workspace/message-object.ts';
import type { Json, StoredMessage } from '../workspace/stored-message.ts';

/** Where somebody presses: a message or a view. */
interface Place {
  held: WithChoices;
  /** Null in a view. */
  channel: string | null;
  view: string | null;
  /** What the payload says of the place, after the choice was kept. */
  whereabouts(): Json;
  /** A choice in this block was kept. */
  kept(blockId: string): void;
}

/** The place that is meant, as this person sees it, or a sentence why there is none. */
export function placePressed(on: PressedOn, user: string, standIn: StandIn): Place | string {
  if (on.view !== undefined) return inView(on.view, user, standIn);
  const channel = standIn.workspace.channel(on.channel)?.id ?? on.channel;
  const message = standIn.workspace.message(channel, on.ts, user);
  if (message === undefined) return 'There is no such message.';
  return {
    held: message,
    channel,
    view: null,
    whereabouts: () => ofMessage(message, user, standIn),
    kept() {},
  };
}

function inView(which: string, user: string, { views }: StandIn): Place | string {
  const top = views.modals(user).at(-1);
  const home = views.home(user);
  const view =
    which === 'modal' ? top : which === 'home' ? home : [top, home].find((one) => one?.id === which);
  if (view === undefined || view === null)
    return which === 'home' ? 'There is no Home here.' : 'There is no such modal on top.';
  return {
    held: view,
    channel: null,
    view: view.id,
    whereabouts: () => ofView(view),
    kept(blockId) {
      const { [blockId]: _mended, ...errors } = view.errors;
      view.errors = errors;
      views.changed(view);
    },
  };
}

function ofView(view: StoredView): Json {
  return { container: { type: 'view', view_id: view.id }, view: viewObject(view) };
}

/** The message itself stays out where only one person sees it, as with Slack. */
function ofMessage(message: StoredMessage, user: string, standIn: StandIn): Json {
  const { workspace, responseUrls } = standIn;
  const channel = workspace.channel(message.channel);
  const ephemeral = message.ephemeralTo !== null;
  const path = responseUrls.issue('actions', { channel: message.channel, user, original: message });
  return {
    response_url: `${standIn.url()}${path}`,
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
