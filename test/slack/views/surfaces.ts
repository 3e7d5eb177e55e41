import { expect } from 'vitest';
import { validateView } from '../../../src/blockkit/validate-view.ts';
import type { HttpBot } from '../http-bot.ts';

/** A view as the bot handed it to Slack. */
export interface HandedView {
  callback_id?: string;
  private_metadata?: string;
  blocks: {
    type: string;
    block_id?: string;
    text?: { text: string };
    accessory?: { action_id: string; value?: string };
    elements?: { action_id?: string; value?: string }[];
  }[];
}

/** The views that one method was handed, each checked as Slack would. */
export function views(bot: HttpBot, method: 'open' | 'update' | 'publish'): HandedView[] {
  return bot.api
    .calls()
    .filter((call) => call.method === `views.${method}`)
    .map(({ body }) => {
      const view = JSON.parse(body.view ?? 'null') as HandedView;
      expect(validateView(view)).toEqual([]);
      return view;
    });
}

/** The button of a view whose action id fits. */
export function buttonOf(view: HandedView | undefined, id: RegExp): object {
  for (const { block_id, elements = [] } of view?.blocks ?? []) {
    const found = elements.find(({ action_id = '' }) => id.test(action_id));
    if (found !== undefined) return { block_id, action_id: found.action_id, value: found.value };
  }
  throw new Error(`no button is called like ${id}`);
}

/** All words of a view, in its order. */
export const wordsOf = (view: HandedView | undefined): string =>
  // A no-break space looks like any other.
  JSON.stringify(view?.blocks ?? []).replaceAll('\u00a0', ' ');

const asker = { team: { id: 'T1' }, user: { id: 'U1' } };

/** Something pressed or chosen in a view, as Slack sends it. */
export const inView = (view: object, action: object, triggerId = '5.5.5') => ({
  ...{ type: 'block_actions', ...asker, trigger_id: triggerId, view: { id: 'V1', hash: 'h1', ...view } },
  container: { type: 'view', view_id: 'V1' },
  actions: [{ block_id: 'b', action_ts: '1.3', ...action }],
});

/** A form that is submitted. */
export const submission = (view: object) => ({
  ...{ type: 'view_submission', ...asker, trigger_id: '6.6.6' },
  view: { id: 'V1', hash: 'h1', type: 'modal', state: { values: {} }, ...view },
});

/** A shortcut, global or on a message. */
export const shortcut = (more: object) => ({
  ...{ ...asker, trigger_id: '4.4.4', action_ts: '1.2' },
  ...more,
});
