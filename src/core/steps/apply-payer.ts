import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, draftWith, lineWith, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { disciplineOf } from '../modifiers/discipline-of.ts';
import { payerOf } from '../payer/payer-of.ts';
import { statementFindings } from '../payer/statement-findings.ts';
import { worded } from '../payer/worded.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import { validOn } from '../rules/valid-on.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Finding } from '../visit.ts';

type CoverageRow = PayerProfile['coverage'][number];

/**
 * What this payer does with each line at all: paid, excluded, bundled, or not known. The first row of the profile
 * that names the code decides; what the profile says of the codes of this visit is added as findings of its layer.
 */
export function applyPayer(draft: Draft, ruleSet: RuleSet): Draft {
  const { payer } = draft;
  const rows = draft.lines.map((line) => (line.notBillable ? undefined : rowOf(line, draft, ruleSet)));
  const lines = draft.lines.map(
    (line, i): DraftLine =>
      lineWith(line, {
        coverage: line.notBillable && !line.service.unreported ? 'excluded' : (rows[i]?.is ?? 'unknown'),
      }),
  );
  const spoke = eachOnce(rows).filter(
    (row): row is CoverageRow => row !== undefined && (row.is !== 'unknown' || row.use !== undefined),
  );
  const found = spoke.map((row) => {
    const spokenOf = draft.lines.filter((_, i) => rows[i] === row);
    const [first] = spokenOf;
    const profile = first === undefined ? payer : payerOf(first, draft, ruleSet);
    return coverageFinding(row, eachOnce(spokenOf.flatMap(possibleCodes)), profile);
  });
  return draftWith(draft, {
    lines,
    named: [...draft.named, ...gather(spoke, (row) => row.use ?? [])],
    findings: [
      ...draft.findings,
      methodFindings(ruleSet)(payer),
      ...found,
      ...statementFindings(draft, ruleSet),
    ],
  });
}

/**
 * The first row of the profile that names the code; candidates of an open line must share it. That all is paid is said of no
 * code that nobody describes, or that is not valid on the date.
 */
function rowOf(line: DraftLine, draft: Draft, ruleSet: RuleSet): CoverageRow | undefined {
  const { coverage } = payerOf(line, draft, ruleSet);
  const who = disciplineOf(line, draft.visit);
  const rowOfCode = (code: string): CoverageRow | undefined => {
    const row = coverage.find(
      ({ disciplines, codes: named }) =>
        (disciplines === undefined || disciplines.includes(who)) && expandCodes(named, ruleSet).has(code),
    );
    return row?.is === 'payable' && !validOn(ruleSet.codes[code], draft.visit.dateOfService)
      ? undefined
      : row;
  };
  const [first, ...others] = possibleCodes(line);
  if (first === undefined) return undefined;
  const row = rowOfCode(first);
  return others.every((code) => rowOfCode(code) === row) ? row : undefined;
}

/** How a payer counts units, or that this is not known: the same for every visit. */
const methodFindings = workedOut((ruleSet: RuleSet) =>
  workedOut((payer: PayerProfile) => methodFinding(payer, ruleSet)),
);

function methodFinding(payer: PayerProfile, ruleSet: RuleSet): Finding {
  const { method, planDecides } = payer.unitMethod;
  const source = payer.unitMethod.sources[0] ?? authorities.practice;
  const ask = ruleSet.callScript?.find(({ topic }) => topic === 'unit-method')?.ask;
  const text =
    method === 'unknown'
      ? payer.nobodyToAsk
        ? `${payer.name}: Both counts are shown. ${worded(payer.unitMethod)}`
        : `${payer.name}: Which unit method holds is not known here, so both counts are shown. Check with the payer${ask ? `: "${ask}"` : '.'}`
      : `${payer.name} counts units by ${method === 'cms' ? 'CMS total time' : 'the AMA method, each code alone'}${planDecides ? '; the plan decides' : ''}.`;
  return finding('payer.method', 'info', [], text, source, payer.before?.unitMethod ? 'clinic' : 'payer');
}

function coverageFinding(row: CoverageRow, codes: string[], payer: PayerProfile): Finding {
  const instead = row.use === undefined ? '' : ` The code for it is ${row.use}.`;
  return finding(
    `payer.${row.is}`,
    row.is === 'payable' ? 'info' : 'warn',
    row.use === undefined ? codes : [...codes, row.use],
    `${payer.name}: ${worded(row)}${instead}`,
    row.sources[0] ?? authorities.practice,
    'payer',
  );
}
