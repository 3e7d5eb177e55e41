import { stateValues } from '../elements/state-values.ts';
import { APP, TEAM } from '../workspace/clinic.ts';
import type { Json } from '../workspace/stored-message.ts';
import type { StoredView } from './stored-view.ts';

/**
 * A view as Slack writes it in answers and interaction payloads.
 * @see https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
 */
export function viewObject(view: StoredView): Json {
  return {
    id: view.id,
    team_id: TEAM.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    state: { values: stateValues(view) },
    hash: view.hash,
    title: view.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: view.clearOnClose,
    notify_on_close: view.notifyOnClose,
    close: view.close,
    submit: view.submit,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: APP.id,
    external_id: view.externalId,
    app_installed_team_id: TEAM.id,
    bot_id: APP.botId,
  };
}
