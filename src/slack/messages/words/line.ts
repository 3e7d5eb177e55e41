import { cut, escapeText } from './mrkdwn.ts';

/** One line of a message in plain words, its beginning in bold where it carries the answer. */
export interface Line {
  lead?: string;
  text: string;
  /** Slack's id of the person whose word it is; named behind it. */
  by?: string;
  /** How many lines it stands for that found no room. */
  left?: number;
}

/** A line without bold. */
export const plain = (text: string): Line => ({ text });

/** A line whose first words say what it is ("Note:", "Check first:"), these in bold. */
export function led(text: string): Line {
  const [, lead, rest = ''] = /^([A-Z][a-z]+(?: (?:[a-z]+|[A-Z\d]{2,5})){0,3}:)(\s.*)$/s.exec(text) ?? [];
  return lead === undefined ? { text } : { lead, text: rest };
}

/** A line of a list. */
export const item = (text: string): Line => ({ text: `• ${text}` });

/** A line that is bold as a whole: a heading, a question. */
export const heading = (lead: string): Line => ({ lead, text: '' });

/** A line as Slack reads it. A star of the words' own would end the bold, and goes. */
export function renderLine({ lead, text, by }: Line): string {
  const bold = lead ? `*${escapeText(lead.replaceAll('*', '').trim())}*` : '';
  return `${bold}${escapeText(text)}${by === undefined ? '' : ` — said by <@${by}>`}`;
}

/** Shortens a line to `most` characters of words. */
export function cutLine(line: Line, most: number): Line {
  const { lead = '', text } = line;
  // Nearly every line is short enough.
  if (lead.length + text.length <= most) return line;
  const { lead: _, ...rest } = line;
  if (lead === '') return { ...rest, text: cut(text, most) };
  return { ...rest, lead: cut(lead, most), text: cut(text, Math.max(1, most - lead.length)) };
}
