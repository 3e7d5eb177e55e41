import { fileURLToPath } from 'node:url';
import type { RuleSet } from '../../core/rule-set.ts';
import { type AtHand, atHand } from '../../importer/at-hand.ts';
import { importLimits, type LimitsImport } from '../../importer/import-limits.ts';
import { importPairs, type PairsImport } from '../../importer/import-pairs.ts';
import { withLock } from '../../importer/lock.ts';
import { today } from '../../ops/today.ts';
import { editionsFolder, folderAt } from '../../rulebook/editions/editions-folder.ts';

type Print = (lines: string[]) => void;

const notice =
  'CPT is a registered trademark of the American Medical Association. Downloads from CMS are yours to use under the terms you accepted; their wording is not kept.';

/**
 * Imports the pair table of a quarter and says what came of it, with the time and the memory that it took.
 *
 * @param into a folder of editions other than the one of `dataDir`
 * @throws ClaimlineError `IMPORT_REFUSED`, `IMPORT_UNDER_WAY`, `RULES_INVALID`
 */
export async function importPtp(
  asked: Omit<PairsImport, 'told'>,
  rules: RuleSet,
  into: string | undefined,
  dataDir: string,
  print: Print,
): Promise<void> {
  const done = await locked(rules, into, dataDir, (hand) =>
    importPairs({ ...asked, told: (line) => print([line]) }, hand),
  );
  const { quarter, version, read, kept, covered, uncovered, hasLimits } = done.result;
  print([
    `${quarter.label}${version ? ` (${version})` : ''}: ${many(read)} rows read, ${many(kept)} kept, between our codes.`,
    covered > 0
      ? `${covered} codes are covered: between them a missing row means "no edit".`
      : 'An excerpt: what its rows say holds; any other pair is unknown on dates of this quarter.',
    ...(covered > 0 && uncovered.length > 0
      ? [
          `Covered before, and named by no row of this table, so nothing is known of them: ${uncovered.join(', ')}.`,
        ]
      : []),
    ...(hasLimits
      ? []
      : [
          `Unit limits of ${quarter.label} are not in this edition; import-mue adds them. Until then the latest at hand hold.`,
        ]),
    ...done.end,
  ]);
}

/**
 * Imports the unit limits of a quarter and says what came of it.
 *
 * @throws ClaimlineError `IMPORT_REFUSED`, `IMPORT_UNDER_WAY`, `RULES_INVALID`
 */
export async function importMue(
  asked: LimitsImport,
  rules: RuleSet,
  into: string | undefined,
  dataDir: string,
  print: Print,
): Promise<void> {
  const done = await locked(rules, into, dataDir, (hand) => importLimits(asked, hand));
  const { quarter, read, kept, lost, hasPairs } = done.result;
  print([
    `${quarter.label}: ${many(read)} unit limits read, ${many(kept)} kept, of our codes.`,
    ...(lost.length > 0 ? [`With a limit before, and none in this table: ${lost.join(', ')}.`] : []),
    ...(hasPairs
      ? []
      : [
          `Pairs of ${quarter.label} are not at hand; import-ptp adds them. Until then the latest at hand answer.`,
        ]),
    ...done.end,
  ]);
}

async function locked<T extends { quarter: { id: string } }>(
  rules: RuleSet,
  into: string | undefined,
  dataDir: string,
  work: (hand: AtHand) => Promise<T>,
): Promise<{ result: T; end: string[] }> {
  const folder = into === undefined ? editionsFolder(dataDir) : folderAt(into);
  const begun = performance.now();
  const result = await withLock(fileURLToPath(folder.url), () => work(atHand(folder, rules, today())));
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return {
    result,
    end: [
      `Written to ${folder.name}${result.quarter.id}. ${into === undefined ? 'A running Claimline takes it up within a minute.' : 'Build anew (npm run build), so that it ships.'}`,
      `${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB of memory.`,
      notice,
    ],
  };
}

const many = (count: number): string => count.toLocaleString('en-US');
