import type { ClinicRules } from './clinic/clinic-rules.ts';
import type { AmbiguousPhrase, CodeRule, GoalRule, NextDoor } from './rule-set/code-rule.ts';
import type { DenialRule } from './rule-set/denial-rule.ts';
import type { Edition } from './rule-set/edition.ts';
import type { EvaluationRules } from './rule-set/evaluation-rules.ts';
import type { ModifierRule } from './rule-set/modifier-rule.ts';
import type { PairRules } from './rule-set/pair-rules.ts';
import type { CallQuestion, GiverRule, PayerProfile } from './rule-set/payer-profile.ts';
import type { BorderRule, RegionRule } from './rule-set/region-rule.ts';
import type { ChecklistRule, NoteList, Source } from './rule-set/statement.ts';
import type { ThresholdRule, ThresholdScope } from './rule-set/threshold-rule.ts';
import type { TopicRule } from './rule-set/topic-rule.ts';

/** Everything the core needs to know, as plain data. */
export interface RuleSet {
  /** By code. */
  codes: Record<string, CodeRule>;
  /** The aims of an exercise. */
  goals: GoalRule[];
  /** By code. */
  modifiers: Record<string, ModifierRule>;
  /** At least the profile of `commercial`, which stands in for a payer without one. */
  payers: PayerProfile[];
  /** Body regions of an adjustment. */
  regions: RegionRule[];
  /** What lies on a border of two regions. */
  borders?: BorderRule[];
  /** What holds between two services beyond the rows of the pair table. */
  pairRules: PairRules;
  /** What decides the level of an evaluation or an office visit. */
  evaluations: EvaluationRules;
  /** Quarters of pair tables and unit limits, in any order. */
  editions: Edition[];
  /** `Service.phrase` is an index into it. */
  ambiguous: AmbiguousPhrase[];
  /** Slips in print or of the fingers that are read as another code: `97353` as `97535`. */
  slips: { typed: string; read: string; text: string; source: string }[];
  /** What every note must show. */
  everyVisit: ChecklistRule[];
  /** What diagnosis pointers show. */
  pointers: ChecklistRule[];
  /** What notes must show beyond that, by payer, code, modifier or kind of care. */
  noteLists?: NoteList[];
  /** What is next door, named and declined. `Request.nextDoor` is an index into it. */
  outOfScope: NextDoor[];
  /** Denials by code; who bears each by its group (`CO`, `PR`, …). */
  denials?: Record<string, DenialRule>;
  /** Who bears what was not paid, by the group before the code. */
  denialGroups?: { code: string; means: string }[];
  /** What to ask a payer, in the order of the call. */
  callScript?: CallQuestion[];
  /** Subjects that belong to no code, modifier or payer alone. */
  topics?: TopicRule[];
  /** By year; a year that is missing is not known, never guessed. */
  thresholds?: ThresholdRule[];
  /** Whose therapy the yearly figures count. */
  thresholdScope?: ThresholdScope;
  /** Who gave a service in place of the clinician: the first row that names who and payer speaks. */
  whoGaveIt?: GiverRule[];
  /** A clinic's own rules, where `withClinic` has laid them over the rest. */
  clinic?: ClinicRules;
  /** By id. */
  sources: Record<string, Source>;
}
