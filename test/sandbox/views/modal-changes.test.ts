import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { option, plain } from '../asked-blocks.ts';
import { client, overHttp } from '../bolt-clinic.ts';
import { FORM, fillAll, opened, opening, withSurfaces } from './form.ts';

/** What left for the bot because of a person, by name. */
const _left = (slack: Sandbox) =>
  slack.journal.flatMap((entry) =>
    entry.kind === 'delivery' && entry.type === 'interactive' ? [entry.name] : [],
  );

describe('an update', () => {
  const row = (blockId: string) => ({ ...FORM.blocks[0], block_id: blockId }) as never;

  it('keeps what was typed where the field is the same, and takes a stale hash for a conflict', async () => {
    const slack = await opened((app) => {
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
    const slack = await opened(() => {});
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
    const slack = await opened((app) => {
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
    const slack = await opened((app) => {
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
    const slack = await opened((app) => {
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
