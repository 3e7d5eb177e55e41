interface Span {
  from: number;
  to: number;
}

/** Whether a longer phrase takes in a shorter one: "low vs mod" asks for no modifier, "ABN signed" for no notice. */
export function covers(short: Span): (long: Span) => boolean {
  return (long) =>
    long.from <= short.from && short.to <= long.to && long.to - long.from > short.to - short.from;
}
