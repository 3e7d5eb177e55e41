import type { Command } from './command.ts';

/** How a command is typed: what bare typing and `help` show. */
export function usage({ form, description, examples, opensForm }: Command): string {
  const [one, other] = examples;
  return `\`${form}\`: ${description.charAt(0).toLowerCase()}${description.slice(1)}. For example \`${one}\` or \`${other}\`. Names and abbreviations do as well as codes.${opensForm ? ' Typed alone it opens a form.' : ''}`;
}

/**
 * What was understood, what is missing, and the form to type instead.
 *
 * @param read the codes that were read, each once
 * @param missing the end of the sentence: "no minutes"
 */
export function usageError({ form, examples }: Command, read: readonly string[], missing: string): string {
  const understood =
    read.length > 0 ? `I read ${read.join(' and ')}, but ${missing}.` : `I read ${missing} there.`;
  return `${understood} The form is \`${form}\`, for example \`${examples[0]}\`.`;
}
