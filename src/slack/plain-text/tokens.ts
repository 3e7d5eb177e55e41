/** Slack's tokens in angle brackets: mentions, channels, dates, links. @see https://docs.slack.dev/messaging/formatting-message-text */
const token = /<([^<>]+)>/g;

/**
 * Replaces Slack's tokens by what a reader sees of them: a link by its label, a date by its fallback.
 * The bot's own mention goes, other people become "someone": a name is nobody's business here.
 */
export function replaceTokens(text: string, botUserId: string | undefined): string {
  return text.replace(token, (_, inside: string) => {
    const bar = inside.indexOf('|');
    const target = bar < 0 ? inside : inside.slice(0, bar);
    const label = bar < 0 ? '' : inside.slice(bar + 1);
    return readToken(target, label, botUserId);
  });
}

function readToken(target: string, label: string, botUserId: string | undefined): string {
  if (target.startsWith('@')) return target.slice(1) === botUserId ? ' ' : 'someone';
  if (target.startsWith('#')) return label === '' ? 'a channel' : `#${label}`;
  if (target.startsWith('!subteam')) return 'someone';
  if (target.startsWith('!date')) return label;
  if (target.startsWith('!')) return ' ';
  return label === '' ? target.replace(/^(tel|mailto):/, '') : label;
}
