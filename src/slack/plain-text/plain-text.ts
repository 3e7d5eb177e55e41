import { removeListMarks } from './lists.ts';
import { removeMarks } from './marks.ts';
import { replaceTokens } from './tokens.ts';

/**
 * What a person typed, from the text that Slack delivers: tokens, formatting, lists, entities and the signs
 * that a phone's keyboard puts in. Lines stay lines.
 *
 * @example
 * plainText('<@U0BOT> *97112* 25 min &amp; CMT', { botUserId: 'U0BOT' }) // '97112 25 min & CMT'
 * plainText('call <tel:9711097112|97110-97112>', { botUserId: undefined }) // 'call 97110-97112'
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function plainText(slackText: string, { botUserId }: { botUserId: string | undefined }): string {
  const steps = [
    removeInvisibles,
    (text: string) => replaceTokens(text, botUserId),
    removeMarks,
    unescapeEntities,
    removeListMarks,
    straightenQuotes,
    tidySpaces,
  ];
  return steps.reduce((text, step) => step(text), slackText);
}

/** What a keyboard at a desk types: most messages hold nothing else. */
const everyday = /^[\n\x20-\x7e]*$/;

/** Zero-width characters, soft hyphens and variation selectors go; every kind of fixed space becomes a blank. */
function removeInvisibles(text: string): string {
  if (everyday.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]|\ufe0f/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\r\n?/g, '\n');
}

/** Slack escapes these three and no others; `&amp;` comes last, so that "&amp;lt;" reads as "&lt;". */
function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function straightenQuotes(text: string): string {
  if (everyday.test(text)) return text;
  return text.replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'").replace(/[\u201c\u201d\u201e\u2033]/g, '"');
}

function tidySpaces(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
