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
  const unknown = Object.keys(value).filter((key) => !known.includes(key) && value[key] !== undefined);
  const missing = required.filter((key) => value[key] === undefined || value[key] === null);
  return [
    ...unknown.map((key) => ({ at: `${at}/${key}`, text: `"${key}" is not a key of this object.` })),
    ...missing.map((key) => ({ at: `${at}/${key}`, text: `"${key}" is required.` })),
  ];
}
