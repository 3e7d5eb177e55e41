import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/web-api';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { option, plain } from '../asked-blocks.ts';
import { overHttp } from '../bolt-clinic.ts';
import { allSurfaces, manifest } from '../clinic-manifest.ts';

/** The manifest of an app with every surface; triggers live longer than in Slack, since a machine that tests may be busy. */
export const withSurfaces = { manifest: manifest({ features: allSurfaces }), triggerLife: 15_000 };

/** A form such as a bot opens for one visit: fields of several kinds, one that tells at once, one that may stay empty. */
export const FORM: ModalView = {
  type: 'modal',
  title: plain('Code a visit'),
  submit: plain('Code it'),
  close: plain('Cancel'),
  callback_id: 'visit',
  private_metadata: 'kept',
  notify_on_close: true,
  blocks: [
    {
      type: 'input',
      block_id: 'service',
      label: plain('Service'),
      element: { type: 'plain_text_input', action_id: 'text', max_length: 20 },
    },
    {
      type: 'input',
      block_id: 'minutes',
      label: plain('Minutes'),
      dispatch_action: true,
      element: {
        type: 'number_input',
        action_id: 'count',
        is_decimal_allowed: false,
        min_value: '1',
        max_value: '240',
        dispatch_action_config: { trigger_actions_on: ['on_character_entered'] },
      },
    },
    {
      type: 'input',
      block_id: 'payer',
      label: plain('Payer'),
      optional: true,
      element: { type: 'static_select', action_id: 'id', options: [option('uhc'), option('va')] },
    },
    {
      type: 'input',
      block_id: 'date',
      label: plain('Date of service'),
      element: { type: 'datepicker', action_id: 'day', initial_date: '2026-11-23' },
    },
    {
      type: 'actions',
      block_id: 'rows',
      elements: [
        { type: 'button', action_id: 'add', text: plain('Add a service') },
        { type: 'radio_buttons', action_id: 'who', options: [option('one'), option('group')] },
      ],
    },
  ],
};

/** A bot that opens the form for the global shortcut, and does what a test says with the rest. */
export const opening =
  (register: (app: App) => void, view: ModalView = FORM) =>
  (app: App) => {
    app.shortcut('code_visit', async ({ ack, client, shortcut }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
    });
    register(app);
  };

/** The stand-in with the form open in front of the person at the page. */
export async function opened(register: (app: App) => void, clinic = overHttp): Promise<Sandbox> {
  const slack = await clinic(opening(register), withSurfaces);
  await slack.useShortcut({ callbackId: 'code_visit' });
  await slack.waitFor(() => slack.modal());
  return slack;
}

/** Fills in what the form asks for. */
export async function fillAll(slack: Sandbox) {
  await slack.fill({ actionId: 'text', value: '97110' });
  await slack.fill({ actionId: 'count', value: '38' });
}
