import type { Statement } from './statement.ts';

/** A reason or remark code of a denial: what it says, what to look at first, what never to do. */
export interface DenialRule {
  /** As on the remittance, without its group: `97`, `N362`. */
  code: string;
  /** Why it was not paid, or a remark on it. */
  kind: 'reason' | 'remark';
  /** What it says, in own words. */
  says: string;
  /** How people tell of such a denial without its code. */
  phrases?: string[];
  /** What to look at first. */
  checkFirst: string;
  /** What of the visit it is about: shown with it where the visit is told. */
  looksAt?: ('pair' | 'units' | 'modifiers' | 'coverage' | 'authorization' | 'code' | 'giver' | 'opening')[];
  /** What never to do. */
  never: string[];
  /** Procedure codes that it meets most often. */
  codes: string[];
  /** Ids of `RuleSet.sources`. */
  sources: string[];
  /** How sure that is. */
  confidence: Statement['confidence'];
}
