import type { Drawing } from '../drawing.ts';
import { drawActions } from './actions.ts';
import { drawAlert } from './alert.ts';
import { drawContext } from './context.ts';
import { drawContextActions } from './context-actions.ts';
import { drawDivider } from './divider.ts';
import { drawHeader } from './header.ts';
import { drawImage } from './image.ts';
import { drawInput } from './input.ts';
import { drawMarkdown } from './markdown.ts';
import { drawRichText } from './rich-text.ts';
import { drawSection } from './section.ts';
import { drawTable } from './table.ts';
import { drawUnknown } from './unknown.ts';

/** Every block this page can draw, by its type. A new block is one file here and one line. */
const painters = new Map<string, (block: never, drawing: Drawing) => HTMLElement>([
  ['actions', drawActions],
  ['alert', drawAlert],
  ['context', drawContext],
  ['context_actions', drawContextActions],
  ['divider', drawDivider],
  ['header', drawHeader],
  ['image', drawImage],
  ['input', drawInput],
  ['markdown', drawMarkdown],
  ['rich_text', drawRichText],
  ['section', drawSection],
  ['table', drawTable],
]);

/**
 * Draws one block of a message. A type without a painter, and a block whose painter stumbles, becomes a note that
 * says so: one odd block must not take the rest of the message with it.
 */
export function drawBlock(block: unknown, place: number, drawing: Drawing): HTMLElement {
  const { type, blockId } = identify(block, place);
  const painter = painters.get(type);
  if (!painter) return drawUnknown('block', type);
  try {
    return painter(block as never, { ...drawing, blockId });
  } catch {
    return drawUnknown('block', type);
  }
}

function identify(block: unknown, place: number): { type: string; blockId: string } {
  const { type, block_id } = (block ?? {}) as { type?: unknown; block_id?: unknown };
  return {
    type: typeof type === 'string' ? type : 'without a type',
    blockId: typeof block_id === 'string' ? block_id : String(place),
  };
}
