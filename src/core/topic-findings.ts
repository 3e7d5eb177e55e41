import { authorities } from './authorities.ts';
import { finding } from './finding.ts';
import { thresholdFigure } from './limits/threshold-figure.ts';
import { worded } from './payer/worded.ts';
import type { PayerProfile } from './rule-set/payer-profile.ts';
import type { Statement } from './rule-set/statement.ts';
import type { TopicRule } from './rule-set/topic-rule.ts';
import type { RuleSet } from './rule-set.ts';
import type { Finding, Visit } from './visit.ts';

/** Who asks, and of which day. */
type Asker = Pick<Visit, 'dateOfService' | 'discipline'> & {
  /** The payer that was named, or null: then every payer's rule is told. */
  payer: string | null;
  /** Codes that were named beside the subject. */
  codes?: string[];
  /** The payer's profile, or that of whoever usually pays. */
  profile: PayerProfile;
};

/**
 * What the rules say of a subject: what holds for the payer and the discipline asked about first, then what holds for
 * others, which their sentences name.
 *
 * @param id of `RuleSet.topics`; an unknown one says nothing
 * @example topicFindings('progress-report', { payer: 'medicare', … }, ruleSet)[0].id // "topic.progress-report-1"
 */
export function topicFindings(id: string, asker: Asker, ruleSet: RuleSet): Finding[] {
  const topic = ruleSet.topics?.find((one) => one.id === id);
  if (!topic) return [];
  const ranked = topic.says.map((said, at) => ({ said, at, rank: rankOf(said, asker) }));
  // "How often is a progress note for Medicare": what other plans do, each in its way, comes behind what is said of this payer.
  const isTold = asker.payer !== null && topic.says.some(({ payers }) => payers?.includes(asker.payer ?? ''));
  const told = ranked.map((one) =>
    isTold && one.rank === 1 && one.said.variesByPlan ? { ...one, rank: 2.5 } : one,
  );
  const figure: Finding[] =
    topic.figure === 'therapy-threshold' ? [{ ...thresholdFigure(asker, ruleSet), level: 'answer' }] : [];
  return [
    ...figure,
    ...ofProfile(topic, asker),
    ...told
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .map(({ said, at, rank }) =>
        finding(
          `topic.${id}-${at + 1}`,
          'answer',
          rank < 2 ? (said.codes ?? []) : [],
          worded(said),
          said.sources[0] ?? authorities.practice,
          said.payers ? 'payer' : 'national',
        ),
      ),
  ];
}

/** What the profile of the payer says on the subject, in its own order. */
function ofProfile({ id, profile: about }: TopicRule, asker: Asker): Finding[] {
  const { payer: named, profile: payer } = asker;
  const units = named === null ? [] : [{ ...payer.unitMethod, text: `Unit count: ${payer.unitMethod.text}` }];
  return [about ?? []]
    .flat()
    .flatMap((one): readonly Statement[] => {
      if (one === 'units') return units;
      if (one === 'not-paid') return named === null ? [] : notPaidBy(payer, asker);
      return payer.statements.filter((statement) => statement.about === one);
    })
    .map((statement, at) =>
      finding(
        `topic.${id}.profile-${at + 1}`,
        'answer',
        [],
        `${payer.name}: ${worded(statement)}`,
        statement.sources[0] ?? authorities.practice,
        'payer',
      ),
    );
}

/** What this payer says of codes that it excludes or bundles, all of them first, whoever bills that was asked about; what holds in one state is not told. */
const notPaidBy = ({ coverage }: PayerProfile, { discipline }: Asker): readonly Statement[] =>
  coverage
    .filter(
      ({ is, state, disciplines }) =>
        (is === 'excluded' || is === 'bundled') &&
        state === undefined &&
        (disciplines === undefined || disciplines.includes(discipline)),
    )
    .sort((a, b) => Number(b.codes.includes('*')) - Number(a.codes.includes('*')));

/** 0: of this payer and discipline, or of the code that was named; 1: everybody's; 2: of others. */
function rankOf(
  { payers, disciplines, codes: of }: TopicRule['says'][number],
  { payer, discipline, codes = [] }: Asker,
): number {
  const isPayers = payer !== null && payers?.includes(payer);
  const isDisciplines = disciplines === undefined || disciplines.includes(discipline);
  if (!isDisciplines || (payer !== null && payers && !isPayers)) return 2;
  const isCodes = of?.some((code) => codes.includes(code));
  if (of && codes.length > 0 && !isCodes) return 2;
  return isPayers || isCodes ? 0 : 1;
}
