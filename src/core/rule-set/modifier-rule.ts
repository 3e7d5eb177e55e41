import type { AskId, Day, Discipline, Layer, LineModifier } from '../visit.ts';
import type { Clock } from './code-rule.ts';
import type { Statement } from './statement.ts';

/** When a modifier goes on a line. All conditions that are given must hold. */
export interface ModifierUse {
  /** Unique in its modifier; stands in the id of the finding. */
  id: string;
  /** Who says so. */
  layer: Layer;
  /** Who calls for the modifier. */
  basis: LineModifier['basis'][number];
  /** Codes that take it; `family:NAME` stands for all codes of a family, `list:NAME` for a list of this file. */
  on: string[];
  /** Only beside one of these codes on the same date. */
  beside?: string[];
  /** Profiles (ids) it holds for; absent: all. */
  payers?: string[];
  /** Profiles (ids) it does not hold for. */
  notPayers?: string[];
  /** Only when one of these disciplines bills; absent: all. */
  disciplines?: Discipline[];
  /** First date of service it holds for. */
  from?: Day;
  /** Last date of service it holds for. */
  to?: Day;
  /**
   * Absent: it is offered unasked. `said`: only once its question was answered or the modifier itself was typed or asked
   * about. `typed`: only once the modifier itself was.
   */
  only?: 'said' | 'typed';
  /** What was said speaks for these modifiers first: while the visit calls for one of them, it says nothing of this one. */
  after?: string[];
  /** The question to ask, where what the modifier attests is too short for one. */
  question?: string;
  /** How the line goes where the answer is no, for a person; absent: only that the modifier stays off. */
  ifNot?: string;
  /** The answer to `condition` that puts it on the line: yes, unless the modifier says that there was none (GZ). */
  answer?: 'yes' | 'no';
  /** The kind of care it speaks of: out when another kind was said; with `care-type` as condition it asks where none was said. */
  care?: 'active' | 'maintenance';
  /** Only in this state, two letters, where it was named; `none`: only where none was. Absent: anywhere. */
  state?: string;
  /** What it waits for; `never` takes away what an earlier layer put there, in a clinic's own rule only. */
  when: LineModifier['when'] | 'never';
  /** The question whose answer puts it on the line; null where nothing is asked. */
  condition: AskId | null;
  /** Modifiers that may replace it. */
  instead?: string[];
  /** Why, for a person. */
  text: string;
  /** Id of `RuleSet.sources`. */
  source: string;
  /** The clinic's own rules leave it out; that is said where it would have spoken. */
  hidden?: boolean;
}

/** What a modifier attests of two services that are an edit pair. */
export interface PairOpening {
  /** What makes the two services distinct. */
  kind: 'region' | 'separate-time' | 'separate-exam' | 'status-change';
  /** Its turn among the modifiers that open pairs of this kind, 1 first. */
  order: number;
  /** The sentence that the note would need if the clinician says yes. */
  noteSentence: string;
  /** What the note must show for it, beside what the modifier asks for always. */
  documentation: string[];
}

/** Lines that a modifier never belongs on. All conditions that are given must hold. */
export interface NeverOn {
  /** As `on` of a use. */
  on: string[];
  /** Codes of `on` that are meant by no means. */
  except?: string[];
  /** Only codes that are counted so. */
  clocks?: Clock[];
  /** Profiles (ids) it holds for; absent: all. */
  payers?: string[];
  /** Profiles (ids) it does not hold for. */
  notPayers?: string[];
  /** Only when one of these disciplines bills; absent: all. */
  disciplines?: Discipline[];
  /** Why, for a person. */
  text: string;
  /** Id of `RuleSet.sources`. */
  source: string;
}

/** One modifier, as rules/modifiers/<code>.yml describes it. */
export interface ModifierRule {
  /** Two places. */
  code: string;
  /** Its place on the line, 1 first: what opens an edit or changes payment, discipline, who gave it, attestations, place. */
  slot: number;
  /** It may open an edit pair of indicator 1, where what it attests is so. */
  opensPairs: boolean;
  /** Its two digits are hardly ever minutes, so that bare they stand for it: "97140 59", "drop 59". */
  bare?: true;
  /** The kinds of pairs it is offered for. */
  opens: PairOpening[];
  /** The disciplines whose plan of care it names on a therapy line. */
  planFor: Discipline[];
  /** Two or three own words. */
  label: string;
  /** What it says on a line, one sentence. */
  meaning: string;
  /** How people describe it who do not know its two places. */
  phrases?: string[];
  /** What the asker says by adding it; null where it attests nothing. */
  attests: string | null;
  /** Where it belongs. */
  useWhen: string[];
  /** Where it does not. */
  doNot: string[];
  /** What else is worth knowing. */
  note: string | null;
  /** The sentence that the note would need if the clinician says yes. */
  noteSentence: string | null;
  /** What the note must show for it. */
  documentation: string[];
  /** Never beside these on one line; both files say so. */
  notWith: string[];
  /** Payer id whose claims alone know it: who names it and no payer asks of that one. */
  ofPayer?: string;
  /** It tells how the services of a visit were given (by video): words for that, beside services, put it to the visit. */
  tellsHowGiven?: boolean;
  /** Profiles that `notWith` holds for; absent: all. */
  notWithPayers?: string[];
  /** Modifiers that must stand beside it, and come with it. */
  brings: string[];
  /** It stands only beside one of these. */
  waitsFor: string[];
  /** Lines it never belongs on, whoever puts it there. */
  neverOn: NeverOn[];
  /** Lists of codes by name, e.g. `always_therapy`. */
  lists: Record<string, string[]>;
  /** When it goes on a line, beside what the pair table opens. */
  uses: ModifierUse[];
  /** Ids of `RuleSet.sources`. */
  sources: string[];
  /** How sure all that is. */
  confidence: Statement['confidence'];
}
