import { readInline } from './mrkdwn-inline.ts';
import type { Flow } from './rich.ts';
import { undoEscaping } from './undo-escaping.ts';

/**
 * Reads Slack's own markup (`*bold*`, `<url|label>`, `&gt; quote`, fences) into what a person sees.
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function readMrkdwn(text: string): Flow[] {
  return text.split(/```\n?([\s\S]*?)```/).flatMap((part, place): Flow[] => {
    if (place % 2 === 1) return [{ kind: 'pre', text: fenced(part) }];
    const trimmed = part.replace(/^\n|\n$/g, '');
    return trimmed === '' ? [] : readQuotes(trimmed);
  });
}

/** Inside a fence nothing is markup but the links that Slack itself has put there. */
function fenced(text: string): string {
  return undoEscaping(text.replace(/\n$/, '').replace(/<[^<>|]*\|([^<>]*)>/g, '$1'));
}

function readQuotes(text: string): Flow[] {
  return text.split(/((?:^(?:&gt;|>).*(?:\n|$))+)/m).flatMap((run): Flow[] => {
    const quoted = /^(?:&gt;|>)/.test(run);
    const body = (quoted ? run.replace(/^(?:&gt;|>) ?/gm, '') : run).replace(/\n$/, '');
    if (body === '') return [];
    const paragraph: Flow = { kind: 'paragraph', children: readInline(body) };
    return [quoted ? { kind: 'quote', children: [paragraph] } : paragraph];
  });
}
