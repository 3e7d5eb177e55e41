import type { App, ViewSubmitAction } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { option, plain } from '../asked-blocks.ts';
import { client, overHttp, overSocket } from '../bolt-clinic.ts';
import { FORM, opening, withSurfaces } from './form.ts';

/** The stand-in with the form open in front of the person at the page. */
async function open(register: (app: App) => void, clinic = overHttp): Promise<Sandbox> {
  const slack = await clinic(opening(register), withSurfaces);
  await slack.useShortcut({ callbackId: 'code_visit' });
  await slack.waitFor(() => slack.modal());
  return slack;
}

async function fillAll(slack: Sandbox) {
  await slack.fill({ actionId: 'text', value: '97110' });
  await slack.fill({ actionId: 'count', value: '38' });
}

/** What left for the bot because of a person, by name. */
const left = (slack: Sandbox) =>
  slack.journal.flatMap((entry) =>
    entry.kind === 'delivery' && entry.type === 'interactive' ? [entry.name] : [],
  );

describe.each([
  ['signed HTTP', overHttp],
  ['Socket Mode', overSocket],
])('a modal over %s', (_way, clinic) => {
  it('is submitted with what stands in every field, and closes when the bot says nothing', async () => {
    const seen: ViewSubmitAction[] = [];
    const slack = await open((app) => {
      app.action('count', async ({ ack }) => ack());
      app.view('visit', async ({ ack, body }) => {
        seen.push(body as ViewSubmitAction);
        await ack();
      });
    }, clinic);
    expect(slack.modal()).toMatchObject({ title: 'Code a visit', submit: 'Code it', callbackId: 'visit' });
    await fillAll(slack);
    await slack.fill({ actionId: 'id', value: 'va' });
    expect(await slack.submit()).toEqual({ ok: true });
    expect(slack.modals()).toEqual([]);
    expect(seen).toMatchObject([
      {
        type: 'view_submission',
        user: { id: slack.me.id },
        trigger_id: expect.stringMatching(/./),
        response_urls: [],
        view: {
          type: 'modal',
          callback_id: 'visit',
          private_metadata: 'kept',
          hash: expect.stringMatching(/./),
          previous_view_id: null,
          state: {
            values: {
              service: { text: { type: 'plain_text_input', value: '97110' } },
              minutes: { count: { type: 'number_input', value: '38' } },
              payer: { id: { type: 'static_select', selected_option: option('va') } },
              date: { day: { type: 'datepicker', selected_date: '2026-11-23' } },
              rows: { who: { type: 'radio_buttons', selected_option: null } },
            },
          },
        },
      },
    ]);
  });

  it('stays with a sentence beside the field when the bot answers with errors', async () => {
    const slack = await open((app) => {
      app.action('count', async ({ ack }) => ack());
      app.view('visit', async ({ ack }) => {
        await ack({ response_action: 'errors', errors: { service: 'No such code.' } });
      });
    }, clinic);
    await fillAll(slack);
    expect(await slack.submit()).toEqual({
      ok: false,
      error: 'No such code.',
      errors: { service: 'No such code.' },
    });
    expect(slack.modal()?.errors).toEqual({ service: 'No such code.' });
    await slack.fill({ actionId: 'text', value: '97112' });
    expect(slack.modal()?.errors).toEqual({});
  });
});

describe('a field', () => {
  it('tells the bot at once where it says so, with the whole state and no response_url', async () => {
    const seen: unknown[] = [];
    const slack = await open((app) => {
      app.action('count', async ({ ack, body }) => {
        seen.push(body);
        await ack();
      });
    });
    await fillAll(slack);
    expect(left(slack)).toEqual(['code_visit', 'count']);
    expect(seen[0]).not.toHaveProperty('response_url');
    expect(seen).toMatchObject([
      {
        type: 'block_actions',
        container: { type: 'view', view_id: slack.modal()?.id },
        view: {
          state: { values: { service: { text: { value: '97110' } }, minutes: { count: { value: '38' } } } },
        },
        actions: [{ type: 'number_input', block_id: 'minutes', action_id: 'count', value: '38' }],
      },
    ]);
  });

  it.each<[string, { service?: string; minutes?: string }, Record<string, string>]>([
    [
      'empty',
      {},
      { service: 'Please complete this required field.', minutes: 'Please complete this required field.' },
    ],
    ['too long', { service: 'x'.repeat(21), minutes: '1' }, { service: 'Enter at most 20 characters.' }],
    ['not a number', { service: 'a', minutes: 'ten' }, { minutes: 'Enter a number.' }],
    ['a fraction', { service: 'a', minutes: '1.5' }, { minutes: 'Enter a whole number.' }],
    ['too small', { service: 'a', minutes: '0' }, { minutes: 'Enter a number of at least 1.' }],
    ['too large', { service: 'a', minutes: '241' }, { minutes: 'Enter a number of at most 240.' }],
  ])('that is %s never leaves the form', async (_what, { service, minutes }, errors) => {
    const slack = await open((app) => {
      app.action('count', async ({ ack }) => ack());
    });
    await slack.fill({ actionId: 'text', value: service ?? '' });
    await slack.fill({ actionId: 'count', value: minutes ?? null });
    expect(await slack.submit()).toMatchObject({ ok: false, errors });
    expect(left(slack)).not.toContain('visit');
  });

  it.each([
    ['an option that is not there', { actionId: 'id', value: 'cigna' }, 'There is no such option.'],
    [
      'a day that is not there',
      { actionId: 'day', value: '2026-13-01' },
      'That is not a date such as 2026-11-23.',
    ],
    ['a field that is not there', { actionId: 'zap', value: 'a' }, 'There is no element zap here.'],
  ])('takes no %s', async (_what, filling, error) => {
    const slack = await open(() => {});
    expect(await slack.fill(filling)).toEqual({ ok: false, error });
  });
});

describe('an update', () => {
  const row = (blockId: string) => ({ ...FORM.blocks[0], block_id: blockId }) as never;

  it('keeps what was typed where the field is the same, and takes a stale hash for a conflict', async () => {
    const slack = await open((app) => {
      app.action('add', async ({ ack, client, body }) => {
        await ack();
        const { id = '', hash = '' } = (body as { view?: { id: string; hash: string } }).view ?? {};
        await client.views.update({
          view_id: id,
          hash,
          view: { ...FORM, blocks: [...FORM.blocks, row('service2')] },
        });
      });
    });
    const before = slack.modal();
    await slack.fill({ actionId: 'text', value: '97110' });
    await slack.press({ view: 'modal', actionId: 'add' });
    const after = await slack.waitFor(() => (slack.modal()?.blocks.length === 6 ? slack.modal() : null));
    expect(after.id).toBe(before?.id);
    expect(after.values.service).toEqual({ text: { type: 'plain_text_input', value: '97110' } });
    expect(after.values.service2).toEqual({ text: { type: 'plain_text_input', value: null } });
    const stale = client(slack).views.update({ view_id: after.id, hash: before?.hash ?? '', view: FORM });
    await expect(stale).rejects.toMatchObject({ data: { error: 'hash_conflict' } });
  });

  it('lets a choice go whose option is gone, and a text whose field has another name', async () => {
    const slack = await open(() => {});
    await slack.fill({ actionId: 'text', value: '97110' });
    await slack.fill({ actionId: 'id', value: 'va' });
    const payer = {
      ...FORM.blocks[2],
      element: { type: 'static_select', action_id: 'id', options: [option('uhc')] },
    } as never;
    await client(slack).views.update({
      view_id: slack.modal()?.id ?? '',
      view: { ...FORM, blocks: [row('other'), payer] },
    });
    expect(slack.modal()?.values).toEqual({
      other: { text: { type: 'plain_text_input', value: null } },
      payer: { id: { type: 'static_select', selected_option: null } },
    });
  });

  it('finds a view by the name its bot gave it', async () => {
    const slack = await overHttp(
      opening(() => {}, { ...FORM, external_id: 'mine' }),
      withSurfaces,
    );
    await slack.useShortcut({ callbackId: 'code_visit' });
    await slack.waitFor(() => slack.modal());
    await client(slack).views.update({ external_id: 'mine', view: { ...FORM, title: plain('Changed') } });
    expect(slack.modal()?.title).toBe('Changed');
  });
});

describe('a stack of modals', () => {
  const above = (title: string) => ({ ...FORM, title: plain(title), callback_id: title });

  it('grows by answers to submissions, three deep', async () => {
    const slack = await open((app) => {
      app.action('count', async ({ ack }) => ack());
      app.view(/.*/, async ({ ack, view }) => {
        await ack({ response_action: 'push', view: above(`${view.callback_id}+`) });
      });
    });
    for (const _deeper of [1, 2, 3]) {
      await fillAll(slack);
      await slack.submit();
    }
    expect(slack.modals().map(({ callbackId }) => callbackId)).toEqual(['visit', 'visit+', 'visit++']);
    expect(slack.journal.at(-1)).toMatchObject({ kind: 'view-response', outcome: 'push_limit_reached' });
  });

  it('grows with a trigger out of the modal, and goes back one by one', async () => {
    const closed: string[] = [];
    const slack = await open((app) => {
      app.action('add', async ({ ack, client, body }) => {
        await ack();
        await client.views.push({
          trigger_id: (body as { trigger_id: string }).trigger_id,
          view: above('two'),
        });
      });
      app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack, view, body }) => {
        closed.push(`${view.callback_id} ${'is_cleared' in body && body.is_cleared}`);
        await ack();
      });
    });
    const first = slack.modal();
    await slack.press({ view: 'modal', actionId: 'add' });
    const second = await slack.waitFor(() => slack.modals()[1]);
    expect(await slack.press({ view: String(first?.id), actionId: 'add' })).toMatchObject({ ok: false });
    await slack.closeModal();
    expect(slack.modals()).toMatchObject([{ id: first?.id }]);
    await slack.press({ view: 'modal', actionId: 'add' });
    await slack.waitFor(() => slack.modals()[1]);
    await slack.closeModal({ all: true });
    expect(slack.modals()).toEqual([]);
    expect(closed).toEqual(['two false', 'two true', 'visit true']);
    expect(second.id).not.toBe(first?.id);
  });

  it('is cleared or replaced by an answer', async () => {
    const answers: object[] = [
      { response_action: 'update', view: above('done') },
      { response_action: 'clear' },
    ];
    const slack = await open((app) => {
      app.action('count', async ({ ack }) => ack());
      app.view(/.*/, async ({ ack }) => ack(answers.shift() as never));
    });
    await fillAll(slack);
    await slack.submit();
    expect(slack.modal()).toMatchObject({ title: 'done', values: { service: { text: { value: '97110' } } } });
    await slack.submit();
    expect(slack.modal()).toBeNull();
  });
});

describe('an answer to a submission that Slack does not take', () => {
  it.each<[string, object, string]>([
    ['errors for no block', { response_action: 'errors', errors: { zap: 'a' } }, 'invalid_errors'],
    ['errors for a button row', { response_action: 'errors', errors: { rows: 'a' } }, 'invalid_errors'],
    ['no errors at all', { response_action: 'errors', errors: {} }, 'invalid_errors'],
    ['a view that is wrong', { response_action: 'update', view: { type: 'modal' } }, 'invalid_arguments'],
    ['an unknown action', { response_action: 'zap' }, 'invalid_response'],
    ['a message', { text: 'thanks' }, 'invalid_response'],
  ])('%s: %s', async (_what, answer, outcome) => {
    const slack = await open((app) => {
      app.action('count', async ({ ack }) => ack());
      app.view('visit', async ({ ack }) => ack(answer as never));
    });
    await fillAll(slack);
    expect(await slack.submit()).toEqual({ ok: false, error: 'We had some trouble connecting. Try again?' });
    expect(slack.modals()).toHaveLength(1);
    expect(slack.journal.at(-1)).toMatchObject({ kind: 'view-response', outcome });
  });

  it('a bot that acknowledges too late leaves the form open', async () => {
    const slack = await overHttp(
      opening((app) => {
        app.view('visit', async () => {});
        app.action('count', async ({ ack }) => ack());
      }),
      { ...withSurfaces, ackWithin: 200 },
    );
    await slack.useShortcut({ callbackId: 'code_visit' });
    await slack.waitFor(() => slack.modal());
    await fillAll(slack);
    expect(await slack.submit()).toEqual({ ok: false, error: 'We had some trouble connecting. Try again?' });
    expect(slack.modals()).toHaveLength(1);
  });
});

describe('without a modal', () => {
  it('there is nothing to submit, close or fill', async () => {
    const slack = await overHttp(() => {}, withSurfaces);
    expect(await slack.submit()).toEqual({ ok: false, error: 'No modal is open.' });
    expect(await slack.closeModal()).toEqual({ ok: false, error: 'No modal is open.' });
    expect(await slack.fill({ actionId: 'text', value: 'a' })).toEqual({
      ok: false,
      error: 'There is no such modal on top.',
    });
  });
});
