/** Who says so; a later layer refines an earlier one, never in silence. `article` is the founding article. */
export type Layer = 'national' | 'payer' | 'article' | 'clinic';

/** One rule that spoke, also one that decided against something. */
export interface Finding {
  /** The rule that spoke and the codes it spoke on, unique in its decision: `pair.no-row:97110+98941`. */
  id: string;
  /** `answer` decided something, `stop` says that it cannot be billed so, `warn` that a person should look. */
  level: 'answer' | 'ask' | 'warn' | 'stop' | 'info';
  /** One or more sentences for a person, with the figure that decided. */
  text: string;
  /** The codes it speaks of; empty where it speaks of the visit or the payer. */
  codes: string[];
  /** Who says so. */
  layer: Layer;
  /** Id of rules/sources.yml. */
  source: string;
}
