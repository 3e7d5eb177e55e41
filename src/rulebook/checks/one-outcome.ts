import type { ModifierRule, ModifierUse } from '../../core/rule-set/modifier-rule.ts';
import type { PayerProfile } from '../../core/rule-set/payer-profile.ts';
import { expandNames } from '../../core/rules/expand-names.ts';
import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import { keyOf, type YamlFile } from '../read-yaml.ts';

/**
 * Two rules of one layer that both match a line want the same for it: of a modifier the same outcome, of two modifiers
 * that exclude each other never both, of a payer's coverage the same row. Between layers a difference is shown instead.
 */
export function oneOutcome(files: RuleFiles): RuleProblem[] {
  const codes = files.codes.map(({ data }) => data);
  const uses = files.modifiers.flatMap((file) =>
    file.data.uses.map((use, i): PlacedUse => ({ file, at: i, use, modifier: file.data })),
  );
  return [
    ...contradictions(uses, codes),
    ...files.payers.flatMap((file) => hiddenRows(file, codes)),
    ...onePlanEach(files),
  ];
}

/** A use and where it stands. */
export interface PlacedUse {
  file: YamlFile<unknown>;
  at: number;
  use: ModifierUse;
  modifier: Pick<ModifierRule, 'code' | 'notWith' | 'lists'>;
  /** The way to the use, where the file is no modifier's own. */
  path?: PropertyKey[];
}

type Families = readonly { code: string; family: string }[];

/** The uses that contradict an earlier one of the same layer. */
export function contradictions(uses: readonly PlacedUse[], codes: Families): RuleProblem[] {
  return uses.flatMap((later, i) =>
    uses.slice(0, i).flatMap((earlier): RuleProblem[] => {
      const says = disagreement(earlier, later, codes);
      if (says === null) return [];
      const path = later.path ?? ['uses', later.at];
      return [
        {
          file: later.file.name,
          line: later.file.lineOf(path),
          key: keyOf(path),
          says,
          next: `Tell the two apart by code, payer, discipline, date or care, or keep only "${earlier.use.id}" or "${later.use.id}" of them.`,
        },
      ];
    }),
  );
}

function disagreement(one: PlacedUse, other: PlacedUse, codes: Families): string | null {
  if (one.use.layer !== other.use.layer || !overlap(one, other, codes)) return null;
  if (one.modifier.code === other.modifier.code) {
    return outcome(one.use) === outcome(other.use)
      ? null
      : `"${other.use.id}" and "${one.use.id}" (${one.file.name}) both match and want different things of ${one.modifier.code}`;
  }
  const both = [one.use, other.use].every(({ when, condition }) => when === 'always' && condition === null);
  return both && one.modifier.notWith.includes(other.modifier.code)
    ? `"${other.use.id}" puts ${other.modifier.code} where "${one.use.id}" (${one.file.name}) puts ${one.modifier.code}, and the two never stand together`
    : null;
}

const outcome = ({ when, condition, instead = [] }: ModifierUse): string =>
  [when, condition, ...instead].join(' ');

/** Whether some line of some visit is meant by both. */
function overlap(one: PlacedUse, other: PlacedUse, codes: Families): boolean {
  const [a, b] = [one.use, other.use];
  const share = <T>(x: readonly T[] | undefined, y: readonly T[] | undefined): boolean =>
    x === undefined || y === undefined || x.some((item) => y.includes(item));
  const opposed = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  const excluded = (x: ModifierUse, y: ModifierUse): boolean =>
    (x.payers ?? []).length > 0 && (x.payers ?? []).every((payer) => y.notPayers?.includes(payer));
  return (
    share(a.payers, b.payers) &&
    !excluded(a, b) &&
    !excluded(b, a) &&
    share(a.disciplines, b.disciplines) &&
    !opposed(a.care, b.care) &&
    !opposed(a.state, b.state) &&
    // What needs a yes and what needs a no to the same question never stand together.
    !(a.condition === b.condition && (a.answer ?? 'yes') !== (b.answer ?? 'yes')) &&
    (a.from ?? '') <= (b.to ?? '9') &&
    (b.from ?? '') <= (a.to ?? '9') &&
    meet(expandNames(a.on, codes, one.modifier.lists), expandNames(b.on, codes, other.modifier.lists))
  );
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((code) => b.has(code));

/** A row that names a code which an earlier row has decided otherwise would never be read. */
function hiddenRows(file: YamlFile<Pick<PayerProfile, 'coverage'>>, codes: Families): RuleProblem[] {
  const rows = file.data.coverage;
  return rows.flatMap((row, i) =>
    rows.slice(0, i).flatMap((earlier): RuleProblem[] => {
      const covers =
        earlier.disciplines === undefined ||
        (row.disciplines?.every((one) => earlier.disciplines?.includes(one)) ?? false);
      const elsewhere = earlier.state !== undefined && earlier.state !== row.state;
      if (!covers || elsewhere || (row.is === earlier.is && row.use === earlier.use)) return [];
      const before = expandNames(earlier.codes, codes);
      const hidden = row.codes.filter((name) =>
        [...expandNames([name], codes)].every((code) => before.has(code)),
      );
      if (hidden.length === 0) return [];
      const path = ['coverage', i, 'codes'];
      return [
        {
          file: file.name,
          line: file.lineOf(path),
          key: keyOf(path),
          says: `${hidden.join(', ')} is decided otherwise by an earlier row, coverage[${rows.indexOf(earlier)}]`,
          next: 'Put the row that speaks of fewer codes first, or keep one of the two.',
        },
      ];
    }),
  );
}

/** One modifier names the plan of care of a discipline. */
function onePlanEach({ modifiers }: RuleFiles): RuleProblem[] {
  const taken = new Map<string, string>();
  return modifiers.flatMap((file) =>
    file.data.planFor.flatMap((discipline, i): RuleProblem[] => {
      const before = taken.get(discipline);
      taken.set(discipline, before ?? file.name);
      if (before === undefined) return [];
      return [
        {
          file: file.name,
          line: file.lineOf(['planFor', i]),
          key: `planFor[${i}]`,
          says: `${before} already names the plan of care for ${discipline}`,
          next: `Leave ${discipline} to one of the two.`,
        },
      ];
    }),
  );
}
