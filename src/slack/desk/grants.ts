/** What the workspace lets this app do, as Slack reports it at the start. */
export interface Grants {
  /** @param scopes null where Slack did not say: then everything is tried, and refused by Slack itself. */
  set(scopes: readonly string[] | null): void;
  /** True where the app has this scope, or nobody knows. */
  allow(scope: string): boolean;
  /**
   * True where messages of channels reach the app: with the full manifest. Then a reply in a thread needs no mention, and
   * people are told so.
   */
  hearChannels(): boolean;
}

/** Nothing is known until Slack has been asked. */
export function grants(): Grants {
  let granted: ReadonlySet<string> | null = null;
  return {
    set(scopes) {
      granted = scopes === null ? null : new Set(scopes);
    },
    allow: (scope) => granted?.has(scope) ?? true,
    hearChannels: () => granted?.has('channels:history') ?? false,
  };
}
