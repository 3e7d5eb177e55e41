import { randomBytes } from 'node:crypto';
import { carryOver } from '../elements/carry-over.ts';
import type { Feed } from '../workspace/feed.ts';
import type { StoredView, ViewContent } from './stored-view.ts';

const DEEPEST = 3;

/**
 * Every view of the workspace, in memory: a stack of modals a person, and the App Home that was published for each. Whoever
 * listens to the feed hears every change.
 */
export class Views {
  #feed: Feed;
  #seconds: () => number;
  #stacks = new Map<string, StoredView[]>();
  #homes = new Map<string, StoredView>();

  constructor(feed: Feed, seconds: () => number) {
    this.#feed = feed;
    this.#seconds = seconds;
  }

  /** The open modals of a person, the first opened first. */
  modals(user: string): readonly StoredView[] {
    return this.#stacks.get(user) ?? [];
  }

  home(user: string): StoredView | null {
    return this.#homes.get(user) ?? null;
  }

  /** Any view that is open or published. */
  find(id: string): StoredView | undefined {
    return this.#all().find((view) => view.id === id);
  }

  byExternalId(externalId: string): StoredView | undefined {
    return this.#all().find((view) => externalId !== '' && view.externalId === externalId);
  }

  /** Opens a modal; it takes the place of all that were open. */
  open(user: string, content: ViewContent): StoredView {
    const view = this.#stored(user, content, null);
    this.#stack(user, [view]);
    return view;
  }

  /** Puts a modal on top of the others; null where there are none, or three. */
  push(user: string, content: ViewContent): StoredView | 'not_found' | 'push_limit_reached' {
    const under = this.modals(user).at(-1);
    if (under === undefined) return 'not_found';
    if (this.modals(user).length >= DEEPEST) return 'push_limit_reached';
    const view = this.#stored(user, content, under);
    this.#stack(user, [...this.modals(user), view]);
    return view;
  }

  /** Gives a view new content; what its person has chosen stays where the fields are the same. */
  replace(view: StoredView, content: ViewContent): void {
    const choices = carryOver(view, content.blocks);
    Object.assign(view, content, { choices, errors: {}, hash: this.#hash() });
    this.changed(view);
  }

  publish(user: string, content: ViewContent): StoredView {
    const before = this.home(user);
    if (before !== null) {
      this.replace(before, content);
      return before;
    }
    const view = this.#stored(user, content, null);
    this.#homes.set(user, view);
    this.changed(view);
    return view;
  }

  /** Closes the modal on top. */
  close(user: string): void {
    this.#stack(user, this.modals(user).slice(0, -1));
  }

  /** Closes all modals. */
  clear(user: string): void {
    this.#stack(user, []);
  }

  /** Says that something about a view is different now. */
  changed({ type, user }: StoredView): void {
    this.#feed.tell(type === 'home' ? { type: 'home', user } : { type: 'modals', user });
  }

  #stack(user: string, views: StoredView[]): void {
    this.#stacks.set(user, views);
    this.#feed.tell({ type: 'modals', user });
  }

  #all(): StoredView[] {
    return [...[...this.#stacks.values()].flat(), ...this.#homes.values()];
  }

  #stored(user: string, content: ViewContent, under: StoredView | null): StoredView {
    const id = `V${randomBytes(5).toString('hex').toUpperCase()}`;
    return {
      ...content,
      id,
      user,
      hash: this.#hash(),
      rootId: under?.rootId ?? id,
      previousId: under?.id ?? null,
      choices: {},
      errors: {},
    };
  }

  #hash(): string {
    return `${this.#seconds()}.${randomBytes(4).toString('hex')}`;
  }
}
