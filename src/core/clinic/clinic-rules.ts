import type { ModifierUse } from '../rule-set/modifier-rule.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { Source } from '../rule-set/statement.ts';
import type { Day } from '../visit.ts';

/** A clinic's own rules: the last layer. They refine or override what stands in rules/, and never in silence. */
export interface ClinicRules {
  /** The clinic, for a person. */
  name: string;
  /** The day somebody last checked the rules. */
  asOf: Day;
  /** Uses of modifiers that the clinic adds, and ids of uses of rules/modifiers that it leaves out. */
  modifiers: { modifier: string; hide: string[]; uses: ModifierUse[] }[];
  /** What the clinic knows better of a payer (its id as visits say it) than the profile. */
  payers: ClinicPayer[];
  /** What is to be told with these codes and payers; absent: with every visit. */
  notes: { codes?: string[]; payers?: string[]; text: string; source: string }[];
  /** Points of the note that the clinic wants shown for these codes; absent: for every visit. */
  checklist: { codes?: string[]; text: string; source: string }[];
  /** Documents that only the clinic has: a contract, a letter of a plan. */
  sources: Source[];
}

/** What a clinic overrides of a payer's profile. */
export interface ClinicPayer {
  payer: string;
  unitMethod?: PayerProfile['unitMethod'];
  disciplineModifier?: PayerProfile['disciplineModifier'];
  distinctModifier?: PayerProfile['distinctModifier'];
}

/** The source that stands for the clinic's own word. */
export const clinicSource = 'CLINIC';
