/** What is said once and never again: a welcome to a person, an introduction to a channel. */
export interface Once {
  /** True the first time that anybody asks for this key, false for ever after. */
  first(key: string): Promise<boolean>;
  /** True where it was said before. */
  was(key: string): Promise<boolean>;
  /** Takes it back: it could not be said. */
  takeBack(key: string): Promise<void>;
}
