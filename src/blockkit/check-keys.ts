import type { Problem } from './problem.ts';

/**
 * Reports keys that Slack does not know and keys that are missing: a typing error in a key is refused there too.
 * @param known all keys that may stand; `required` those of them that must.
 */
export function checkKeys(
  value: Record<string, unknown>,
  at: string,
  known: readonly string[],
  required: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  for (const key in value)
    if (!known.includes(key) && value[key] !== undefined)
      problems.push({ at: `${at}/${key}`, text: `"${key}" is not a key of this object.` });
  for (const key of required)
    if (value[key] === undefined || value[key] === null)
      problems.push({ at: `${at}/${key}`, text: `"${key}" is required.` });
  return problems;
}
