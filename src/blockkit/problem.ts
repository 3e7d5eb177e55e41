/** One thing that Slack would refuse: where (a JSON pointer such as `/0/text/text`), and a sentence that says what. */
export interface Problem {
  at: string;
  text: string;
}

/** Part of a check: looks at one value and reports under its pointer. */
export type Check = (value: Record<string, unknown>, at: string) => Problem[];
