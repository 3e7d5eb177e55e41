/**
 * What follows from a rule set, or from a part of it, worked out when it is first asked for and kept as long as the thing
 * itself: rules are read, never changed.
 *
 * @example const codesByFamily = workedOut((ruleSet: RuleSet) => new Map(…)); codesByFamily(ruleSet) // the same map each time
 */
export function workedOut<K extends object, T extends object>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, T>();
  return (from) => {
    const before = made.get(from);
    if (before) return before;
    const now = make(from);
    made.set(from, now);
    return now;
  };
}
