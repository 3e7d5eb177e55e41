/** A longer item of a list is a sentence and gets its own line. */
const WORD = 40;

/** The fields of a rule, one a line; what is empty is left out. */
export function fields(rule: object): string[] {
  return Object.entries(rule)
    .filter(([, value]) => value !== null && JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}')
    .flatMap(([key, value]) =>
      Array.isArray(value) && value.some((item) => typeof item === 'object' || String(item).length > WORD)
        ? [`  ${key}:`, ...value.map((item) => `    - ${shown(item)}`)]
        : [`  ${key}: ${shown(value)}`],
    );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, item]) => `${key} ${shown(item)}`)
    .join('; ');
}
