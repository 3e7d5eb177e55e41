import { z } from 'zod';
import { readView } from '../../views/read-view.ts';
import { viewObject } from '../../views/view-object.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/**
 * The trigger must come from a modal that is still open.
 * @see https://docs.slack.dev/reference/methods/views.push
 */
export const viewsPush = method({
  name: 'views.push',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({ trigger_id: fields.id, view: fields.json }),
  run: (given, { triggers, views }) => {
    const read = readView(given.view, 'modal');
    if (!read.ok) return read;
    const trigger = triggers.exchange(given.trigger_id);
    if (typeof trigger === 'string') return refuse(trigger);
    if (trigger.view === null || views.find(trigger.view)?.type !== 'modal') return refuse('not_found');
    if (views.byExternalId(read.view.externalId) !== undefined) return refuse('duplicate_external_id');
    const pushed = views.push(trigger.user, read.view);
    return typeof pushed === 'string' ? refuse(pushed) : { ok: true, view: viewObject(pushed) };
  },
});
