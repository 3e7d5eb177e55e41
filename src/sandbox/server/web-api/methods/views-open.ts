import { z } from 'zod';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/**
 * Half of the method: it spends the trigger_id as Slack does, so that a bot which uses one twice or too late is told so.
 * The stand-in has no modals yet; a trigger that is right ends in `unknown_method`, as the rest of views.* does.
 * @see https://docs.slack.dev/reference/methods/views.open
 */
export const viewsOpen = method({
  name: 'views.open',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({ trigger_id: fields.id, view: fields.json }),
  run: (given, { triggers }) => refuse(triggers.exchange(given.trigger_id) ?? 'unknown_method'),
});
