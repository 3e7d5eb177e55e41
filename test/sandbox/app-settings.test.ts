import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { sandbox } from './bolt-clinic.ts';
import { manifest } from './clinic-manifest.ts';

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
