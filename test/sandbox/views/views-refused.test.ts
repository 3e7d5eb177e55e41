import type { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { option, plain } from '../asked-blocks.ts';
import { client, overHttp, sandbox } from '../bolt-clinic.ts';
import { manifest } from '../clinic-manifest.ts';
import { FORM, opening, withSurfaces } from './form.ts';

const text = { type: 'section', text: plain('a') };
const modal = (more: object = {}) => ({ type: 'modal', title: plain('Form'), blocks: [text], ...more });
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('a'),
  element,
  ...more,
});
const typed = { type: 'plain_text_input' };

/** Error word and details of a call that is refused. */
async function refusal(call: Promise<unknown>): Promise<[string, string[]]> {
  return call.then(
    () => ['ok', []],
    ({ data }) => [data.error, data.response_metadata?.messages ?? []],
  );
}

/** A wrong view is refused before the trigger is looked at. */
const open = (web: WebClient, view: unknown) =>
  refusal(web.apiCall('views.open', { trigger_id: '1.2.3', view: JSON.stringify(view) }));

describe('a modal that Slack refuses', () => {
  it.each<[string, unknown, string]>([
    ['no title', { type: 'modal', blocks: [text] }, 'missing required field: title [json-pointer:/view]'],
    [
      'a title of 25',
      modal({ title: plain('x'.repeat(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      'a marked up title',
      modal({ title: { type: 'mrkdwn', text: 'a' } }),
      'must be one of: plain_text [json-pointer:/view/title/type]',
    ],
    [
      'a submit of 25',
      modal({ submit: plain('x'.repeat(25)) }),
      'must be less than 25 characters [json-pointer:/view/submit/text]',
    ],
    [
      'a close of 25',
      modal({ close: plain('x'.repeat(25)) }),
      'must be less than 25 characters [json-pointer:/view/close/text]',
    ],
    [
      'metadata of 3001',
      modal({ private_metadata: 'x'.repeat(3001) }),
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'a callback_id of 256',
      modal({ callback_id: 'x'.repeat(256) }),
      'must be less than 256 characters [json-pointer:/view/callback_id]',
    ],
    [
      'no blocks',
      { type: 'modal', title: plain('a') },
      'missing required field: blocks [json-pointer:/view]',
    ],
    [
      'an empty list of blocks',
      modal({ blocks: [] }),
      'no fewer than 1 items allowed [json-pointer:/view/blocks]',
    ],
    [
      '101 blocks',
      modal({ blocks: Array(101).fill(text) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    ['an unknown part', modal({ zap: 1 }), 'invalid additional property: zap [json-pointer:/view]'],
    [
      'an input without submit',
      modal({ blocks: [text, input(typed)] }),
      'must define `submit` to use an `input` block [json-pointer:/view/blocks/1]',
    ],
    [
      'a fault in a block',
      modal({ blocks: [{ type: 'header', text: plain('') }] }),
      'must be more than 0 characters [json-pointer:/view/blocks/0/text/text]',
    ],
    [
      'a table',
      modal({ blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] }] }),
      'unsupported type: table [json-pointer:/view/blocks/0/type]',
    ],
    [
      'a block_id that stands twice',
      modal({
        blocks: [
          { ...text, block_id: 'a' },
          { ...text, block_id: 'a' },
        ],
      }),
      'block_id already exists: a [json-pointer:/view/blocks/1/block_id]',
    ],
    ['a Home', { type: 'home', blocks: [text] }, 'must be one of: modal [json-pointer:/view/type]'],
  ])('%s', async (_what, view, fault) => {
    const slack = await sandbox(withSurfaces);
    const [error, details] = await open(client(slack), view);
    expect([error, details]).toEqual(['invalid_arguments', expect.arrayContaining([`[ERROR] ${fault}`])]);
  });

  it('one of more than 250 kB', async () => {
    const slack = await sandbox(withSurfaces);
    const wide = { type: 'section', fields: Array(10).fill(plain('x'.repeat(2000))) };
    expect((await open(client(slack), modal({ blocks: Array(13).fill(wide) })))[0]).toBe('view_too_large');
  });
});

describe('calls about views that Slack refuses', () => {
  /** With the form open, named `mine`, and a trigger of a command at hand. */
  async function clinic() {
    let trigger = '';
    const slack = await overHttp(
      opening(
        (app) => {
          app.command('/cpt', async ({ ack, command }) => {
            trigger = command.trigger_id;
            await ack();
          });
        },
        { ...FORM, external_id: 'mine' },
      ),
      withSurfaces,
    );
    await slack.useShortcut({ callbackId: 'code_visit' });
    await slack.waitFor(() => slack.modal());
    await slack.command({ channel: '#coding-questions', command: '/cpt', text: 'a' });
    return { web: client(slack), trigger, slack };
  }

  it.each<[string, string, (web: WebClient, trigger: string, id: string) => Promise<unknown>]>([
    [
      'a name that is taken',
      'duplicate_external_id',
      (web, trigger_id) => web.views.open({ trigger_id, view: { ...FORM, external_id: 'mine' } }),
    ],
    ['a push outside a modal', 'not_found', (web, trigger_id) => web.views.push({ trigger_id, view: FORM })],
    ['a made-up trigger', 'invalid_trigger_id', (web) => web.views.push({ trigger_id: '1.2.3', view: FORM })],
    ['a view that is not there', 'not_found', (web) => web.views.update({ view_id: 'V0', view: FORM })],
    [
      'neither id nor name',
      'invalid_arguments',
      (web) => web.apiCall('views.update', { view: JSON.stringify(FORM) }),
    ],
    [
      'both id and name',
      'invalid_arguments',
      (web, _trigger, id) =>
        web.apiCall('views.update', { view: JSON.stringify(FORM), view_id: id, external_id: 'mine' }),
    ],
    [
      'a Home for nobody',
      'invalid_arguments',
      (web) => web.views.publish({ user_id: 'U0NOBODY01', view: { type: 'home', blocks: [] } }),
    ],
  ])('%s: %s', async (_what, error, call) => {
    const { web, trigger, slack } = await clinic();
    expect((await refusal(call(web, trigger, slack.modal()?.id ?? '')))[0]).toBe(error);
  });

  it('a Home that the manifest does not have: not_enabled', async () => {
    const slack = await sandbox({ manifest: manifest() });
    const call = client(slack).views.publish({ user_id: slack.me.id, view: { type: 'home', blocks: [] } });
    expect((await refusal(call))[0]).toBe('not_enabled');
  });

  it('what only a modal has, in a Home', async () => {
    const slack = await sandbox(withSurfaces);
    const view = { type: 'home', blocks: [], title: plain('a') } as never;
    const [error, details] = await refusal(client(slack).views.publish({ user_id: slack.me.id, view }));
    expect([error, details]).toEqual([
      'invalid_arguments',
      ['[ERROR] invalid additional property: title [json-pointer:/view]'],
    ]);
  });

  it('a fault on demand', async () => {
    const { web, trigger, slack } = await clinic();
    slack.fail('views.open', 'fatal_error');
    expect((await refusal(web.views.open({ trigger_id: trigger, view: FORM })))[0]).toBe('fatal_error');
  });
});

it('an input with every kind of choice passes', async () => {
  const slack = await sandbox(withSurfaces);
  const options = [option('a')];
  const view = modal({
    submit: plain('Go'),
    blocks: [
      input({ type: 'timepicker', action_id: 'at' }),
      input({ type: 'email_text_input' }),
      input({ type: 'url_text_input' }),
      input({ type: 'multi_static_select', options, max_selected_items: 2 }),
      input({ type: 'checkboxes', options, initial_options: options }, { optional: true }),
    ],
  });
  expect(await open(client(slack), view)).toEqual(['invalid_trigger_id', []]);
});
