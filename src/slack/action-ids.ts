/** The action ids of our buttons, by what pressing them does. Anything else is of an older answer or of nobody. */
export const actionIds = {
  ask: /^ask:[a-z-]+:\d$/,
  answer: /^answer$/,
  why: /^why$/,
  checklist: /^checklist$/,
  share: /^share$/,
  /** Fields and buttons of "Code a visit". */
  form: /^form:[a-z]+$/,
  /** The Home tab. */
  home: /^home:[a-z-]+$/,
  /** Who bills and who pays, on the Home tab and in the welcome. */
  defaults: /^defaults:[a-z]+$/,
} as const;

/** True for the id of a button that some listener of ours answers. */
export function isKnownAction(id: string): boolean {
  return Object.values(actionIds).some((pattern) => pattern.test(id));
}
