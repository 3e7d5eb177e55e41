import { authorities } from '../authorities.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { worded } from '../payer/worded.ts';
import type { PairNote } from '../rule-set/pair-rules.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes, type NamedCodes } from '../rules/expand-codes.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Finding, Pair } from '../visit.ts';

/** What rules/pairs.yml adds to a pair beyond its row, for this payer. */
export function noteFindings(pair: Pair, payer: PayerProfile, ruleSet: RuleSet): Finding[] {
  return gather(notesOf(ruleSet), (one): Finding | [] => {
    if (!speaksOf(one, pair) || !holdsFor(one.note, payer)) return [];
    const both = [pair.column1, pair.column2];
    const text = `${both.join(' with ')}: ${worded(one.note)}`;
    const source = one.note.sources[0] ?? authorities.practice;
    return finding(`pair-note.${one.note.id}`, one.note.level, both, text, source);
  });
}

/** A note with the codes that it names. */
interface NoteOf {
  note: PairNote;
  these: NamedCodes;
  those: NamedCodes;
}

const notesOf = workedOut((ruleSet: RuleSet): NoteOf[] =>
  ruleSet.pairRules.notes.map((note) => ({
    note,
    these: expandCodes(note.codes, ruleSet),
    those: expandCodes(note.with, ruleSet),
  })),
);

function speaksOf({ note, these, those }: NoteOf, { column1, column2, verdict }: Pair): boolean {
  if (note.when && !note.when.includes(verdict)) return false;
  return (these.has(column1) && those.has(column2)) || (these.has(column2) && those.has(column1));
}

const holdsFor = (note: PairNote, payer: PayerProfile): boolean =>
  !note.notPayers?.includes(payer.id) && (note.payers?.includes(payer.id) ?? true);
