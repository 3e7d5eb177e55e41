import { describe, expect, it } from 'vitest';
import { option, plain } from '../asked-blocks.ts';
import { client, overHttp, overSocket, sandbox } from '../bolt-clinic.ts';
import { allSurfaces, manifest } from '../clinic-manifest.ts';
import { withSurfaces } from './form.ts';

const HOME = {
  type: 'home' as const,
  callback_id: 'home',
  blocks: [
    {
      type: 'section' as const,
      block_id: 'defaults',
      text: plain('Usual payer'),
      accessory: {
        type: 'static_select' as const,
        action_id: 'payer',
        options: [option('uhc'), option('va')],
      },
    },
  ],
};

describe('the App Home', () => {
  it.each([
    ['signed HTTP', overHttp],
    ['Socket Mode', overSocket],
  ])('is published when it is opened, and comes with the next opening, over %s', async (_way, clinic) => {
    const seen: Record<string, unknown>[] = [];
    const slack = await clinic((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        seen.push(event as never);
        await client.views.publish({ user_id: event.user, view: HOME });
      });
    }, withSurfaces);
    slack.openHome();
    const home = await slack.waitFor(() => slack.home());
    slack.openHome();
    await slack.waitFor(() => seen.length === 2);
    expect(seen).toMatchObject([
      { type: 'app_home_opened', user: slack.me.id, channel: slack.direct.id, tab: 'home' },
      { tab: 'home', view: { id: home.id, type: 'home', callback_id: 'home' } },
    ]);
    expect(seen[0]).not.toHaveProperty('view');
  });

  it('keeps a choice and tells the bot, with the view it stands in', async () => {
    const seen: unknown[] = [];
    const slack = await overHttp((app) => {
      app.action('payer', async ({ ack, body }) => {
        seen.push(body);
        await ack();
      });
    }, withSurfaces);
    const { view } = await client(slack).views.publish({ user_id: slack.me.id, view: HOME });
    expect(await slack.press({ view: 'home', actionId: 'payer', value: 'va' })).toEqual({ ok: true });
    expect(seen).toMatchObject([
      {
        container: { type: 'view', view_id: view?.id },
        view: { type: 'home', state: { values: { defaults: { payer: { selected_option: option('va') } } } } },
        actions: [{ action_id: 'payer', selected_option: option('va') }],
      },
    ]);
    expect(slack.home()?.values).toMatchObject({ defaults: { payer: { selected_option: option('va') } } });
  });

  it('belongs to one person, and changes only for a hash that is not stale', async () => {
    const slack = await sandbox(withSurfaces);
    const web = client(slack);
    const { view } = await web.views.publish({ user_id: 'U0MIGUEL01', view: HOME });
    expect([slack.home(), slack.home('U0MIGUEL01')?.id]).toEqual([null, view?.id]);
    await web.views.publish({ user_id: 'U0MIGUEL01', view: HOME, hash: view?.hash ?? '' });
    const stale = web.views.publish({ user_id: 'U0MIGUEL01', view: HOME, hash: view?.hash ?? '' });
    await expect(stale).rejects.toMatchObject({ data: { error: 'hash_conflict' } });
  });

  it('opens on its messages where the manifest has no Home tab, and says which tab', async () => {
    const seen: unknown[] = [];
    const slack = await overHttp(
      (app) => {
        app.event('app_home_opened', async ({ event }) => {
          seen.push(event.tab);
        });
      },
      { manifest: manifest() },
    );
    slack.openHome();
    await slack.waitFor(() => seen.length === 1);
    expect(seen).toEqual(['messages']);
    expect(() => slack.openHome({ tab: 'home' })).toThrow('The app has no Home tab.');
  });

  it('tells nobody who did not subscribe', async () => {
    const slack = await overHttp(() => {}, {
      manifest: manifest({ features: allSurfaces, events: ['app_mention'] }),
    });
    slack.openHome();
    await slack.settled();
    expect(slack.journal.filter(({ kind }) => kind === 'delivery')).toEqual([]);
  });
});
