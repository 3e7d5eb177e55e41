import { z } from 'zod';
import { method } from '../method.ts';

/** @see https://docs.slack.dev/reference/methods/apps.connections.open */
export const appsConnectionsOpen = method({
  name: 'apps.connections.open',
  token: 'app',
  scope: null,
  arguments: z.strictObject({}),
  run: (_given, standIn) => ({ ok: true, url: standIn.openSocket() }),
});
