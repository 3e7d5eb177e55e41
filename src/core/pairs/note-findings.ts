import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import { worded } from '../payer/worded.ts';
import type { PairNote } from '../rule-set/pair-rules.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { Finding, Pair } from '../visit.ts';

/** What rules/pairs.yml adds to a pair beyond its row, for this payer. */
export function noteFindings(pair: Pair, payer: PayerProfile, ruleSet: RuleSet): Finding[] {
  return ruleSet.pairRules.notes
    .filter((note) => holdsFor(note, payer) && speaksOf(note, pair, ruleSet))
    .map((note) => {
      const both = [pair.column1, pair.column2];
      const text = `${both.join(' with ')}: ${worded(note)}`;
      return finding(`pair-note.${note.id}`, note.level, both, text, note.sources[0] ?? authorities.practice);
    });
}

function speaksOf(note: PairNote, { column1, column2, verdict }: Pair, ruleSet: RuleSet): boolean {
  if (note.when && !note.when.includes(verdict)) return false;
  const these = expandCodes(note.codes, ruleSet);
  const [first, second] = [these.has(column1), these.has(column2)];
  if (!first && !second) return false;
  const those = expandCodes(note.with, ruleSet);
  return (first && those.has(column2)) || (second && those.has(column1));
}

const holdsFor = (note: PairNote, payer: PayerProfile): boolean =>
  !note.notPayers?.includes(payer.id) && (note.payers?.includes(payer.id) ?? true);
