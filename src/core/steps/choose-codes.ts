import { authorities } from '../authorities.ts';
import { countRegions } from '../cmt/count-regions.ts';
import { regionsFinding } from '../cmt/regions-finding.ts';
import type { Draft, DraftLine } from '../draft.ts';
import { levelFindings } from '../evaluation/level-findings.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { CodeRule } from '../rule-set/code-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { byPayer } from '../rules/by-payer.ts';
import { validOn } from '../rules/valid-on.ts';
import type { Finding, Service } from '../visit.ts';
import { openQuestion } from './open-question.ts';

/**
 * Step 1: what was the aim? A service that names its code keeps it; a service that names only a goal gets the code of
 * that goal; a service that fits several codes stays open and asks.
 *
 * @see the founding article, step 1
 */
export function chooseCodes(draft: Draft, ruleSet: RuleSet): Draft {
  const lines = draft.visit.services.map((service) => lineOf(service, draft, ruleSet));
  return {
    ...draft,
    lines,
    named: gather(lines, (line) =>
      line.rule && !validOn(line.rule, draft.visit.dateOfService) ? line.rule.replacedBy : [],
    ),
    findings: [
      ...draft.findings,
      ...gather(lines, (line) => reasons(line, ruleSet, draft.visit.dateOfService)),
      ...gather(lines, (line) => (line.code === null ? openLevel(line.candidates, ruleSet) : [])),
    ],
    asks: [...draft.asks, ...gather(lines, (line) => openQuestion(line, ruleSet))],
  };
}

function lineOf(service: Service, { payer, visit }: Draft, ruleSet: RuleSet): DraftLine {
  const day = visit.dateOfService;
  const goalCode = ruleSet.goals.find((goal) => goal.id === service.goal)?.code;
  const named = service.codes.length > 0 ? service.codes : goalCode ? [goalCode] : [];
  const counted = byDiscipline(byRegions(named, service, ruleSet), service, visit.discipline, ruleSet);
  const candidates =
    counted.length > 1
      ? byPayer(
          counted.filter((code) => validOn(ruleSet.codes[code], day)),
          payer,
          ruleSet,
        )
      : counted;
  const code = candidates.length === 1 ? (candidates[0] ?? null) : null;
  return {
    service,
    code,
    candidates: code === null ? candidates : [],
    rule: code === null ? null : (ruleSet.codes[code] ?? null),
    minutes: service.minutes,
    givenBy: null,
    units: null,
    unitsChoices: [],
    coverage: 'unknown',
    modifiers: [],
  };
}

/** "Eval" of an occupational therapist is none of a physical therapist's: choices of another therapist fall away. */
function byDiscipline(
  codes: string[],
  service: Service,
  visit: Draft['visit']['discipline'],
  ruleSet: RuleSet,
): string[] {
  const phrase = ruleSet.ambiguous[service.phrase ?? -1];
  const discipline = service.discipline ?? visit;
  // Who asks from a chiropractor's office may ask for the therapist there.
  if (!phrase || discipline === 'chiropractic') return codes;
  const ofOthers = phrase.choices.filter((choice) => choice.discipline && choice.discipline !== discipline);
  const own = codes.filter((code) => !ofOthers.some((choice) => choice.code === code));
  return own.length > 0 ? own : codes;
}

/** CMT: of the codes at hand, those whose span holds the number of regions adjusted, as said or as the regions named make. */
function byRegions(codes: string[], service: Service, ruleSet: RuleSet): string[] {
  const said = service.spinalRegions;
  const number = said === null ? countRegions(service.regions, ruleSet) : { least: said, most: said };
  // A hip is the pelvis or the leg: as long as no spinal region is certain, nothing is settled.
  if (number === null || (said === null && (codes.length < 2 || number.least === 0))) return codes;
  // "Traction, lumbar": the region tells nothing between an adjustment and something else.
  const isAdjustment = (code: string) => ruleSet.codes[code]?.family.startsWith('cmt-') === true;
  const fitting = codes.filter((code) => {
    const span = ruleSet.codes[code]?.spinalRegions;
    return span ? span.from <= number.most && number.least <= span.to : !isAdjustment(code);
  });
  return fitting.length > 0 ? fitting : codes;
}

function reasons(line: DraftLine, ruleSet: RuleSet, day: string): Finding[] {
  const { code, rule } = line;
  if (code === null) return [];
  if (!rule) {
    return [
      finding(
        'code.not-described',
        'warn',
        [code],
        `${code} is not among the codes described here: check it with the payer.`,
        authorities.practice,
      ),
    ];
  }
  const found: Finding[] = [];
  if (!validOn(rule, day)) found.push(notValid(rule, day));
  const goal = ruleSet.goals.find((g) => g.id === rule.goal && g.code === code);
  if (goal) {
    found.push(
      finding(
        'goal',
        'answer',
        [code],
        `${code} fits the aim: ${goal.label.charAt(0).toLowerCase()}${goal.label.slice(1)}.`,
        goal.source,
        'article',
      ),
    );
  }
  const regions = line.service.spinalRegions;
  if (rule.spinalRegions && regions !== null) found.push(regionsFinding(rule, regions, ruleSet));
  if (rule.confidence === 'recalled') {
    found.push(
      finding(
        'code.recalled',
        'warn',
        [code],
        `What is said here on ${code} is recalled, not read from its source: check with the payer.`,
        authorities.practice,
      ),
    );
  }
  return found;
}

/** What decides a level that is open; where the kind of evaluation is open too, that is asked first. */
function openLevel(candidates: string[], ruleSet: RuleSet): Finding[] {
  const found = levelFindings(candidates, ruleSet);
  return found.some(({ codes }) => candidates.every((code) => codes.includes(code))) ? found : [];
}

function notValid(rule: CodeRule, day: string): Finding {
  const over = rule.validTo !== null && rule.validTo < day;
  const instead = rule.replacedBy.length > 0 ? ` Use ${rule.replacedBy.join(' or ')}.` : '';
  const text = over
    ? `${rule.code} ended on ${rule.validTo} and is not valid on ${day}.${instead}`
    : `${rule.code} is valid from ${rule.validFrom} on, not yet on ${day}.`;
  return finding('code.not-valid', 'stop', [rule.code], text, rule.sources[0] ?? authorities.practice);
}
