/** What holds where a question names nothing; null where nobody said. */
export interface DefaultsKept {
  payer: string | null;
  /** Who bills, as the rules name it. */
  discipline: string | null;
  /** The person's time zone as Slack names it (`America/Chicago`). */
  zone: string | null;
}

/** What is kept for a person and for the workspace, each null where nobody said anything. */
export interface DefaultsAround {
  person: DefaultsKept | null;
  workspace: DefaultsKept | null;
}

/** Defaults of workspaces and of persons. A person's own come before the workspace's; `clinic/` puts them together. */
export interface Defaults {
  /** Both in one look, since every question needs both. */
  around(team: string, user: string): Promise<DefaultsAround>;
  /**
   * Keeps what is given and leaves the rest as it was.
   * @param user null for the workspace
   */
  keep(team: string, user: string | null, defaults: Partial<DefaultsKept>): Promise<void>;
}
