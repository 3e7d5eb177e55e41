import { cut, escapeText } from './mrkdwn.ts';

/** One line of a message in plain words, its beginning in bold where it carries the answer. */
export interface Line {
  lead?: string;
  text: string;
}

/** A line without bold. */
export const plain = (text: string): Line => ({ text });

/** A line of a list. */
export const item = (text: string): Line => ({ text: `• ${text}` });

/** A line that is bold as a whole: a heading, a question. */
export const heading = (lead: string): Line => ({ lead, text: '' });

/** A line as Slack reads it. A star of the words' own would end the bold, and goes. */
export function renderLine({ lead, text }: Line): string {
  return `${lead ? `*${escapeText(lead.replaceAll('*', '').trim())}*` : ''}${escapeText(text)}`;
}

/** Shortens a line to `most` characters of words. */
export function cutLine({ lead, text }: Line, most: number): Line {
  if (lead === undefined) return { text: cut(text, most) };
  return { lead: cut(lead, most), text: cut(text, Math.max(1, most - lead.length)) };
}
