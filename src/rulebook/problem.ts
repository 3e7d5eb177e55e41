/** One thing that is wrong in a rule file, and where. */
export interface RuleProblem {
  /** The file as a person finds it in the project: `rules/codes/97110.yml`. */
  file: string;
  /** Line of the file, from 1. */
  line: number;
  /** The key, as `lookAlikes[0].code`; empty for the file as a whole. */
  key: string;
  /** What is wrong and what was expected. */
  says: string;
  /** What to do. */
  next: string;
}
