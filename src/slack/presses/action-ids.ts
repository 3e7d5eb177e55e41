/** The action ids of our controls, by what using them does. Anything else is of an older answer or of nobody. */
export const actionIds = {
  ask: /^ask:[a-z-]+:\d$/,
  choose: /^choose:[a-z-]+$/,
  view: /^(answer|why|checklist|checklist-text|copy|choices|more-choices|more)$/,
  menu: /^menu$/,
  startOver: /^start-over$/,
  tick: /^tick:\d$/,
  share: /^share$/,
  /** Fields and buttons of "Code a visit". */
  form: /^form:[a-z]+$/,
  /** The Home tab. */
  home: /^home:[a-z-]+$/,
  /** Who bills and who pays, on the Home tab and in the welcome. */
  defaults: /^defaults:[a-z]+$/,
  feedback: /^feedback$/,
} as const;

/** True for the id of a control that some listener of ours answers. */
export function isKnownAction(id: string): boolean {
  return Object.values(actionIds).some((pattern) => pattern.test(id));
}
