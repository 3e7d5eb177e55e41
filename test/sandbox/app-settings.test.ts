import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { sandbox } from './bolt-clinic.ts';
import { allSurfaces, manifest } from './clinic-manifest.ts';

describe('an app that Slack would not install', () => {
  it.each<[string, unknown, RegExp]>([
    ['no manifest', undefined, /not one Slack would take/],
    ['no scopes', { display_information: { name: 'a' } }, /oauth_config/],
    [
      'an event without its scope',
      manifest({ scopes: ['commands', 'im:history'] }),
      /app_mention without the scope app_mentions:read/,
    ],
    ['a command without its scope', manifest({ scopes: [], events: [] }), /without the scope commands/],
    [
      'a shortcut without its scope',
      manifest({ scopes: [], events: [], features: { ...allSurfaces, slash_commands: [] } }),
      /shortcuts without the scope commands/,
    ],
    [
      'an agent view without its scope',
      manifest({ scopes: ['commands'], events: [], features: allSurfaces }),
      /agent_view without the scope assistant:write/,
    ],
    [
      'both views for agents',
      manifest({ features: { ...allSurfaces, assistant_view: { assistant_description: 'a' } } }),
      /both agent_view and assistant_view/,
    ],
    [
      'a joining without its scope',
      manifest({ scopes: ['commands'], events: ['member_joined_channel'] }),
      /member_joined_channel without the scope channels:read/,
    ],
    [
      'five prompts',
      manifest({
        features: {
          agent_view: {
            agent_description: 'a',
            suggested_prompts: Array(5).fill({ title: 'a', message: 'b' }),
          },
        },
      }),
      /suggested_prompts/,
    ],
    [
      'a shortcut with a name of 25',
      manifest({
        features: {
          shortcuts: [{ name: 'x'.repeat(25), type: 'global', callback_id: 'a', description: 'b' }],
        },
      }),
      /shortcuts/,
    ],
    ['a name too long', { ...manifest(), display_information: { name: 'x'.repeat(36) } }, /name/],
  ])('%s', async (_what, given, says) => {
    await expect(startSandbox({ manifest: given })).rejects.toThrow(says);
  });

  it('a port in use is said so', async () => {
    const first = await sandbox();
    const second = startSandbox({ manifest: manifest(), port: Number(new URL(first.url).port) });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
