import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawFlows } from '../markup/draw-rich.ts';
import { readMarkdown } from '../markup/markdown.ts';

/** @see https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
export function drawMarkdown({ text }: { text: string }, { directory }: Drawing): HTMLElement {
  return element('div', { class: 'markdown' }, ...drawFlows(readMarkdown(text), directory));
}
