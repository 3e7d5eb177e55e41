import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { option } from './asked-blocks.ts';
import { client, overHttp, sandbox } from './bolt-clinic.ts';
import { FORM, opening, withSurfaces } from './views/form.ts';

const CODING = 'C0CODING01';

async function post(slack: Sandbox, verb: string, body: unknown) {
  const response = await fetch(`${slack.url}/page/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { ok: boolean; error?: string };
}

async function state(slack: Sandbox) {
  return (await (await fetch(`${slack.url}/page/state`)).json()) as Record<string, unknown>;
}

describe('the page', () => {
  it('knows tabs, shortcuts and prompts of the app from the start', async () => {
    const slack = await sandbox(withSurfaces);
    expect(await state(slack)).toMatchObject({
      tabs: { tab: true, messages: 'open' },
      shortcuts: [
        { callbackId: 'code_visit', type: 'global' },
        { callbackId: 'check', type: 'message' },
      ],
      prompts: [{ title: 'Count units', message: '97110 38 min' }],
      modals: [],
      home: null,
    });
  });

  it('opens, fills and closes a modal, and shows what the bot answers to it', async () => {
    const slack = await overHttp(
      opening((app) => {
        app.action('count', async ({ ack }) => ack());
        app.view('visit', async ({ ack }) =>
          ack({ response_action: 'errors', errors: { service: 'No such code.' } }),
        );
      }),
      withSurfaces,
    );
    expect(await post(slack, 'shortcut', { callbackId: 'code_visit' })).toEqual({ ok: true });
    const { id } = await slack.waitFor(() => slack.modal());
    await post(slack, 'action', { view: id, actionId: 'text', blockId: 'service', value: '97110' });
    await post(slack, 'action', {
      view: id,
      actionId: 'count',
      blockId: 'minutes',
      value: '38',
      enter: true,
    });
    await post(slack, 'action', { view: id, actionId: 'id', blockId: 'payer', selectedOption: option('va') });
    await post(slack, 'action', { view: id, actionId: 'id', blockId: 'payer', value: null });
    expect(await post(slack, 'submit', {})).toMatchObject({ errors: { service: 'No such code.' } });
    expect(await state(slack)).toMatchObject({
      modals: [
        {
          id,
          errors: { service: 'No such code.' },
          values: { service: { text: { value: '97110' } }, payer: { id: { selected_option: null } } },
        },
      ],
    });
    await post(slack, 'close-modal', { all: false });
    expect(await state(slack)).toMatchObject({ modals: [] });
  });

  it("shows this person's modals and Home alone", async () => {
    const slack = await overHttp(
      opening(() => {}),
      withSurfaces,
    );
    await slack.useShortcut({ callbackId: 'code_visit', user: 'U0MIGUEL01' });
    await slack.waitFor(() => slack.modal('U0MIGUEL01'));
    await client(slack).views.publish({ user_id: 'U0MIGUEL01', view: { type: 'home', blocks: FORM.blocks } });
    expect(await state(slack)).toMatchObject({ modals: [], home: null });
  });

  it('changes and deletes what its person said, adds the bot, and says why not in a sentence', async () => {
    const slack = await sandbox(withSurfaces);
    const { ts } = slack.say({ channel: CODING, text: '97110' });
    await post(slack, 'edit', { channel: CODING, ts, text: '97112' });
    expect(slack.messages()).toMatchObject([{ text: '97112', edited: true }]);
    await post(slack, 'remove', { channel: CODING, ts });
    expect(slack.messages()).toEqual([]);
    expect(await post(slack, 'edit', { channel: CODING, ts, text: 'a' })).toEqual({
      ok: false,
      error: 'Only what a person said can be edited.',
    });
    await post(slack, 'invite', { channel: 'C0FRONT001' });
    expect(slack.channels[1]).toMatchObject({ botIsMember: true });
    expect(await post(slack, 'invite', { channel: 'C0NOWHERE1' })).toMatchObject({ ok: false });
  });
});
