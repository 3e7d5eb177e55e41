import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import { drawInlines } from '../markup/draw-rich.ts';
import { type RichInline, readRichInlines } from './rich-text-inlines.ts';
import { drawUnknown } from './unknown.ts';

type RichElement =
  | { type: 'rich_text_section' | 'rich_text_quote' | 'rich_text_preformatted'; elements: RichInline[] }
  | RichList;

interface RichList {
  type: 'rich_text_list';
  style: 'bullet' | 'ordered';
  indent?: number;
  offset?: number;
  elements: { elements: RichInline[] }[];
}

export interface RichText {
  elements: RichElement[];
}

/** @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export function drawRichText({ elements }: RichText, drawing: Drawing): HTMLElement {
  return element('div', { class: 'rich-text' }, ...elements.map((part) => drawRichElement(part, drawing)));
}

function drawRichElement(part: RichElement, drawing: Drawing): HTMLElement {
  const words = (inlines: RichInline[]) => drawInlines(readRichInlines(inlines), drawing.directory);
  switch (part.type) {
    case 'rich_text_section':
      return element('p', { class: 'words' }, ...words(part.elements));
    case 'rich_text_quote':
      return element('blockquote', { class: 'words' }, ...words(part.elements));
    case 'rich_text_preformatted':
      return element('pre', {}, ...words(part.elements));
    case 'rich_text_list': {
      const items = part.elements.map((item) => element('li', { class: 'words' }, ...words(item.elements)));
      const indent = `indent-${Math.min(part.indent ?? 0, 8)}`;
      return part.style === 'ordered'
        ? element('ol', { class: indent, start: String((part.offset ?? 0) + 1) }, ...items)
        : element('ul', { class: indent }, ...items);
    }
    default:
      return drawUnknown('element', (part as { type: string }).type);
  }
}
