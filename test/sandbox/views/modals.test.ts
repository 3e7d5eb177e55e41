import type { ViewSubmitAction } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { option } from '../asked-blocks.ts';
import { overHttp, overSocket } from '../bolt-clinic.ts';
import { fillAll, opened, opening, withSurfaces } from './form.ts';

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
    const slack = await opened((app) => {
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
    const slack = await opened((app) => {
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
    const slack = await opened((app) => {
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
    const slack = await opened((app) => {
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
    const slack = await opened(() => {});
    expect(await slack.fill(filling)).toEqual({ ok: false, error });
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
    const slack = await opened((app) => {
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
