import { distance } from '../../../book/nearness.ts';
import { type Draft, type Mention, mentionWith, newMention, seen } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import type { Cue } from '../patients/cue.ts';
import { canBeShared } from './can-be-shared.ts';
import { hasTime, hasTimeOfItsOwn } from './times-of-cues.ts';
import { withContact } from './with-contact.ts';

/** A cue nearer than this belongs to the service beside it; "group balance", "balance class", "TE one on one". */
export const BESIDE = 4;

/** The services of a message and what is said of each, while cues are given out. */
export class Parts {
  private readonly draft: Draft;
  private readonly named: readonly Mention[];
  private readonly model: Model;
  private readonly clauses: readonly number[];
  private readonly said = new Map<Mention, Cue['contact']>();
  private readonly added: Mention[] = [];

  constructor(draft: Draft, named: readonly Mention[], model: Model) {
    this.draft = draft;
    this.named = named;
    this.model = model;
    this.clauses = clausesOf(draft.tokens);
  }

  say(mention: Mention, contact: Cue['contact']): void {
    if (!this.said.has(mention)) this.said.set(mention, contact);
  }

  /** Services that can be shared and of which nothing is said yet. */
  fitting(): Mention[] {
    return this.named.filter(
      (mention) => mention.contact === null && !this.said.has(mention) && canBeShared(mention, this.model),
    );
  }

  areInOneClause = (mention: Mention, cue: Cue): boolean =>
    overlaps(mention, cue) ||
    this.clauses[mention.from] === this.clauses[cue.from] ||
    // "Just me and her w neuro": the words end behind an "and".
    this.clauses[mention.from] === this.clauses[cue.to - 1];

  far = (mention: Mention, cue: Cue): number =>
    overlaps(mention, cue) ? 0 : distance(this.draft.tokens, mention, cue);

  /** "I had both of them the entire 45 minutes, on nustep and bands": what was done in the only time, told right behind a comma. */
  toldBehind(cue: Cue): Mention[] {
    const { tokens, durations } = this.draft;
    const clause = this.clauses[cue.from] ?? 0;
    const isOnly = durations.length > 0 && durations.every(({ from }) => this.clauses[from] === clause);
    const last = this.clauses.lastIndexOf(clause);
    if (!isOnly || tokens[last]?.text !== ',' || this.named.some(({ to }) => to <= cue.from)) return [];
    return this.fitting().filter(
      ({ by, from }) => by !== 'code' && from > last && (this.clauses[from] ?? 0) <= clause + 2,
    );
  }

  /** "97110 and 97112": the services right before one, joined with it in a list. */
  listedBefore(mention: Mention): Mention[] {
    const at = this.named.indexOf(mention);
    const before = this.named[at - 1];
    if (!before || !this.fitting().includes(before)) return [];
    const between = this.draft.tokens.slice(before.to, mention.from);
    const listed = between.length > 0 && between.every(({ text }) => /^(\/|and|&|\+|,)$/.test(text));
    return listed ? [before, ...this.listedBefore(before)] : [];
  }

  /** A part of the visit that only the cue names: shared, or the service named before, this time alone. */
  add(cue: Cue, cues: readonly Cue[]): void {
    const { groupCode, cmtCodes } = this.model;
    if (cue.contact === 'group') {
      const known = this.named.some(
        (mention) =>
          mention.codes[0] === groupCode && (overlaps(mention, cue) || this.far(mention, cue) < BESIDE),
      );
      if (!known) this.added.push(newMention(cue.from, cue.to, 'group', [groupCode]));
      return;
    }
    const last = this.named.filter(({ to }) => to <= cue.from).at(-1);
    const shared = last && this.said.get(last) === 'group' && !cmtCodes.includes(last.codes[0] ?? '');
    // "In the pool with 3 others, then dry land with me alone": something else, and nobody said what.
    const isElsewhere = seen(this.draft, 'presence', 'on-land').some(
      ({ from }) => this.clauses[from] === this.clauses[cue.from],
    );
    if (shared && hasTime(this.draft, cue) && !isElsewhere)
      this.added.push(
        mentionWith(last, { from: cue.from, to: cue.to, contact: 'one-on-one', unitsSaid: null }),
      );
    else if ((shared && isElsewhere) || this.isUntold(cue) || this.isOnlyAlone(cue, cues))
      this.added.push(
        newMention(cue.from, cue.to, 'activity', [], { open: 'activity', contact: 'one-on-one' }),
      );
  }

  /** "25 min one on one, then he joined the class for 30": a part with its own time before a shared one, and nobody said what was done. */
  private isUntold(cue: Cue): boolean {
    const clause = this.clauses[cue.from];
    return (
      hasTime(this.draft, cue) &&
      !this.named.some(({ from }) => this.clauses[from] === clause) &&
      this.named.some((mention) => mention.from >= cue.to && hasTimeOfItsOwn(this.draft, mention, cue)) &&
      this.named.some(
        (mention) => this.said.get(mention) === 'group' || mention.codes[0] === this.model.groupCode,
      )
    );
  }

  /** "He had 20 min one on one, then group 25": two parts with a time each, and no word for what was done in either. */
  private isOnlyAlone(cue: Cue, cues: readonly Cue[]): boolean {
    const isShared = (other: Cue): boolean =>
      other.contact === 'group' &&
      this.clauses[other.from] !== this.clauses[cue.from] &&
      hasTime(this.draft, other);
    return (
      hasTime(this.draft, cue) &&
      this.named.every(({ codes }) => codes[0] === this.model.groupCode) &&
      cues.some(isShared)
    );
  }

  /** "Hot packs on two patients while I did manual on one": said of a service that nobody shares, in a part without a time. */
  isOfOther(cue: Cue): boolean {
    const clause = this.clauses[cue.from];
    const here = this.named.filter(({ from }) => this.clauses[from] === clause);
    return (
      here.length > 0 &&
      !hasTime(this.draft, cue) &&
      !here.some((mention) => canBeShared(mention, this.model))
    );
  }

  mentions(): Mention[] {
    const told = this.named.map((mention) => {
      const contact = this.said.get(mention);
      return contact ? withContact(mention, contact, this.model) : mention;
    });
    return [...told, ...this.added].sort((a, b) => a.from - b.from);
  }
}
