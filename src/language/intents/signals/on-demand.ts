/** How each value follows from what is looked at. */
export type Looks<From, Values> = { readonly [Name in keyof Values]: (from: From) => Values[Name] };

/**
 * Values of which each is worked out when somebody first asks for it, and kept: of fifty things that can be told of a message,
 * the rules ask for twenty before one of them decides.
 *
 * @param looks none of them gives `undefined`
 * @example onDemand({ words: ({ tokens }: Draft) => tokens.length })(draft).words // counted once, where it is asked for
 */
export function onDemand<From, Values extends object>(looks: Looks<From, Values>): (from: From) => Values {
  const names = Object.keys(looks) as (keyof Values & string)[];
  class OnDemand {
    readonly from: From;
    readonly known: unknown[] = new Array(names.length).fill(undefined);

    constructor(from: From) {
      this.from = from;
    }
  }
  names.forEach((name, at) => {
    const look = looks[name];
    Object.defineProperty(OnDemand.prototype, name, {
      enumerable: true,
      get(this: OnDemand) {
        const known = this.known[at];
        if (known !== undefined) return known;
        const value = look(this.from);
        this.known[at] = value;
        return value;
      },
    });
  });
  return (from) => new OnDemand(from) as unknown as Values;
}
