import type { Workspace } from './workspace.ts';

/** Slack's three entities. */
function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What somebody typed, as Slack stores it: `&`, `<` and `>` escaped, `@name` and `#channel` turned into ids, addresses
 * into links. Names that nobody bears stay words.
 * @see https://docs.slack.dev/messaging/formatting-message-text
 * @example typed('@Claimline 97110 & CMT', workspace) // '<@U0CLAIM001> 97110 &amp; CMT'
 */
export function typed(text: string, workspace: Workspace): string {
  return entities(text)
    .replace(/\bhttps?:\/\/[^\s<>|]+[^\s<>|.,;:!?)]/g, '<$&>')
    .replace(/(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w/g, '<mailto:$&|$&>')
    .replace(/(?<![\w@])@([\w-]+)/g, (whole, name: string) => {
      const person = workspace.people.find(
        ({ name: handle, realName }) =>
          handle === name.toLowerCase() || realName.toLowerCase() === name.toLowerCase(),
      );
      return person === undefined ? whole : `<@${person.id}>`;
    })
    .replace(/(?<![\w&])#([\w-]+)/g, (whole, name: string) => {
      const channel = workspace.channels.find(
        (one) => one.kind === 'channel' && one.name === name.toLowerCase(),
      );
      return channel === undefined ? whole : `<#${channel.id}|${channel.name}>`;
    });
}

/**
 * What somebody typed after a slash command: names stay words unless the command asks for ids, which then carry the name too.
 * @see https://docs.slack.dev/interactivity/implementing-slash-commands
 * @example typedAfterCommand('97110 by @dana', true, workspace) // '97110 by <@U0DANA0001|dana>'
 */
export function typedAfterCommand(text: string, escapes: boolean, workspace: Workspace): string {
  if (!escapes) return entities(text);
  return typed(text, workspace).replace(
    /<@(\w+)>/g,
    (_whole, id: string) => `<@${id}|${workspace.person(id)?.name ?? id}>`,
  );
}
