/** What holds where a question names nothing; null where nobody said. */
export interface DefaultsKept {
  payer: string | null;
  /** Who bills, as the rules name it. */
  discipline: string | null;
  /** The person's time zone as Slack names it (`America/Chicago`). */
  zone: string | null;
}

/** Defaults of workspaces and of persons. A person's own come before the workspace's; the caller puts them together. */
export interface Defaults {
  /** @param user null for the workspace */
  of(team: string, user: string | null): Promise<DefaultsKept | null>;
  keep(team: string, user: string | null, defaults: DefaultsKept): Promise<void>;
}
