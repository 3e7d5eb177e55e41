import type { Json } from './stored-message.ts';

/**
 * The `rich_text` block that Slack sends beside the text of what a person typed. Links and mentions become elements of their
 * own; entities are plain characters again.
 */
export function richTextOf(text: string, ts: string): Json {
  const elements: Json[] = [];
  let from = 0;
  for (const found of text.matchAll(/<([^<>]+)>/g)) {
    if (found.index > from) elements.push(words(text.slice(from, found.index)));
    elements.push(reference(found[1] ?? ''));
    from = found.index + found[0].length;
  }
  if (from < text.length) elements.push(words(text.slice(from)));
  return {
    type: 'rich_text',
    block_id: `rt${ts.replace('.', '')}`,
    elements: [{ type: 'rich_text_section', elements }],
  };
}

function words(text: string): Json {
  return {
    type: 'text',
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  };
}

function reference(inside: string): Json {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) return { type: 'user', user_id: target.slice(1) };
  if (target.startsWith('#')) return { type: 'channel', channel_id: target.slice(1) };
  return { type: 'link', url: target, ...(label !== undefined && { text: label }) };
}
