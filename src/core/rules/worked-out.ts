/**
 * What follows from a rule set, or from a part of it, worked out when it is first asked for and kept as long as the thing
 * itself, or until another one is asked for: rules are read, never changed.
 *
 * @example const codesByFamily = workedOut((ruleSet: RuleSet) => new Map(…)); codesByFamily(ruleSet) // the same map each time
 */
export function workedOut<K extends object, T extends object>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, T>();
  // Most are asked of the same thing again and again: the last answer is at hand without a look into the map.
  let last: { from: K; made: T } | null = null;
  return (from) => {
    if (last !== null && last.from === from) return last.made;
    let known = made.get(from);
    if (known === undefined) {
      known = make(from);
      made.set(from, known);
    }
    last = { from, made: known };
    return known;
  };
}
