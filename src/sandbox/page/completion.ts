import type { Command, User } from './wire.ts';

/** One thing that what is being typed may become. */
export interface Suggestion {
  /** What takes the place of what was typed. */
  insert: string;
  label: string;
  detail: string;
}

export interface Completion {
  /** Where what was typed begins; it ends at the caret. */
  from: number;
  suggestions: Suggestion[];
}

const most = 8;

/**
 * What the text before the caret may be the beginning of: a slash command at the very start, a mention after an
 * `@` anywhere. Null when there is nothing to suggest.
 * @example complete('hi @cl', 6, people, commands) // { from: 3, suggestions: [{ insert: '@Claimline ', … }] }
 */
export function complete(
  text: string,
  caret: number,
  people: User[],
  commands: Command[],
): Completion | null {
  const typed = text.slice(0, caret);
  const suggestions = /^\/\S*$/.test(typed) ? matchingCommands(typed, commands) : [];
  if (suggestions.length > 0) return { from: 0, suggestions };
  const [, before = '', name] = /(^|.*[\s(])@([^@\n]{0,40})$/s.exec(typed) ?? [];
  if (name === undefined) return null;
  const named = matchingPeople(name, people);
  return named.length > 0 ? { from: before.length, suggestions: named } : null;
}

function matchingCommands(typed: string, commands: Command[]): Suggestion[] {
  return commands
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .slice(0, most)
    .map(({ command, description, usageHint }) => ({
      insert: `${command} `,
      label: `${command} ${usageHint}`.trim(),
      detail: description,
    }));
}

/** A name of one word can be typed as it is; of a longer one the server knows the short form. The bot comes first: it is the one that people here want to ask. */
function matchingPeople(typed: string, people: User[]): Suggestion[] {
  const wanted = typed.toLowerCase();
  const begins = (name: string) => name.toLowerCase().startsWith(wanted);
  return people
    .filter(({ name, realName }) => begins(name) || realName.split(' ').some(begins) || begins(realName))
    .sort((one, other) => Number(other.isBot) - Number(one.isBot))
    .slice(0, most)
    .map(({ name, realName, isBot }) => ({
      insert: `@${/^[\w-]+$/.test(realName) ? realName : name} `,
      label: realName,
      detail: isBot ? 'App' : `@${name}`,
    }));
}
