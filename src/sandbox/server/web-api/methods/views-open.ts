import { z } from 'zod';
import { readView } from '../../views/read-view.ts';
import { viewObject } from '../../views/view-object.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/** @see https://docs.slack.dev/reference/methods/views.open */
export const viewsOpen = method({
  name: 'views.open',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({ trigger_id: fields.id, view: fields.json }),
  run: (given, { triggers, views }) => {
    const read = readView(given.view, 'modal');
    if (!read.ok) return read;
    const trigger = triggers.exchange(given.trigger_id);
    if (typeof trigger === 'string') return refuse(trigger);
    if (views.byExternalId(read.view.externalId) !== undefined) return refuse('duplicate_external_id');
    return { ok: true, view: viewObject(views.open(trigger.user, read.view)) };
  },
});
