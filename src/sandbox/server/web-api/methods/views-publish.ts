import { z } from 'zod';
import { readView } from '../../views/read-view.ts';
import { viewObject } from '../../views/view-object.ts';
import { refuse } from '../answer.ts';
import { fields } from '../fields.ts';
import { method } from '../method.ts';

/** @see https://docs.slack.dev/reference/methods/views.publish */
export const viewsPublish = method({
  name: 'views.publish',
  token: 'bot',
  scope: null,
  arguments: z.strictObject({ user_id: fields.id, view: fields.json, hash: fields.id.optional() }),
  run: (given, { views, workspace, settings }) => {
    const read = readView(given.view, 'home');
    if (!read.ok) return read;
    if (!settings.home.tab) return refuse('not_enabled');
    const user = workspace.person(given.user_id);
    if (user === undefined || user.isBot)
      return refuse('invalid_arguments', ['[ERROR] user not found [json-pointer:/user_id]']);
    const before = views.home(user.id);
    if (given.hash !== undefined && given.hash !== before?.hash) return refuse('hash_conflict');
    const namesake = views.byExternalId(read.view.externalId);
    if (namesake !== undefined && namesake !== before) return refuse('duplicate_external_id');
    return { ok: true, view: viewObject(views.publish(user.id, read.view)) };
  },
});
