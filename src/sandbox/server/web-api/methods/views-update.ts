import { z } from 'zod';
import { readView } from '../../views/read-view.ts';
import { viewObject } from '../../views/view-object.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/** @see https://docs.slack.dev/reference/methods/views.update */
export const viewsUpdate = method({
  name: 'views.update',
  token: 'bot',
  scope: null,
  arguments: z
    .strictObject({
      view: fields.json,
      view_id: fields.id.optional(),
      external_id: fields.id.optional(),
      hash: fields.id.optional(),
    })
    .refine((given) => (given.view_id === undefined) !== (given.external_id === undefined), {
      error: 'exactly one of view_id and external_id is required',
    }),
  run: (given, { views }) => {
    const view =
      given.view_id === undefined ? views.byExternalId(given.external_id ?? '') : views.find(given.view_id);
    const read = readView(given.view, view?.type ?? 'modal');
    if (!read.ok) return read;
    if (view === undefined) return refuse('not_found');
    if (given.hash !== undefined && given.hash !== view.hash) return refuse('hash_conflict');
    const namesake = views.byExternalId(read.view.externalId);
    if (namesake !== undefined && namesake !== view) return refuse('duplicate_external_id');
    views.replace(view, read.view);
    return { ok: true, view: viewObject(view) };
  },
});
