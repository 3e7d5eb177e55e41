import { drawBlock } from '../blocks/draw-block.ts';
import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { keepFocus } from '../keep-focus.ts';
import { act } from '../page-api.ts';
import { reconcile } from '../reconcile.ts';
import type { Outcome, View } from '../wire.ts';
import type { Workspace } from '../workspace.ts';
import { blocksWithChoices } from './blocks-with-choices.ts';

/**
 * The blocks of a view, and a function that brings them up to date: a block is drawn anew when the bot changed it, when something
 * is wrong with it, or when its choice changed elsewhere; never under the fingers of somebody who fills it in.
 */
export function viewBody(workspace: Workspace, told: (outcome: Outcome) => void) {
  const root = element('div', { class: 'content view' });
  const drawn = new Map<string, string>();
  let shown = '';
  const update = (view: View) => {
    if (shown !== view.id) {
      root.replaceChildren();
      drawn.clear();
      shown = view.id;
    }
    const drawing: Drawing = {
      directory: workspace.directory,
      blockId: '',
      isForm: true,
      errors: view.errors,
      use: async (use) => told(await act({ view: view.id, ...use })),
    };
    const items = blocksWithChoices(view).map((block, place) => {
      const key = String((view.blocks[place] as { block_id?: unknown }).block_id ?? place);
      const focused = document.activeElement?.closest<HTMLElement>('[data-key]');
      const isInUse = focused?.dataset.key === key && root.contains(focused);
      const choices = isInUse ? (drawn.get(key) ?? '') : JSON.stringify(view.values[key] ?? null);
      drawn.set(key, choices);
      return {
        key,
        version: [JSON.stringify(view.blocks[place]), view.errors[key] ?? '', choices],
        draw: () => drawBlock(block, place, drawing),
      };
    });
    keepFocus(root, () => reconcile(root, items));
  };
  return { root, update };
}
