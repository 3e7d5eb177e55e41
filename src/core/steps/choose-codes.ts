import { codesForRegions } from '../cmt/codes-for-regions.ts';
import { countRegions } from '../cmt/count-regions.ts';
import { type Draft, type DraftLine, draftWith } from '../draft.ts';
import { levelFindings } from '../evaluation/level-findings.ts';
import { metFindings, narrowLevel } from '../evaluation/narrow-level.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import { byPayer } from '../rules/by-payer.ts';
import { validOn } from '../rules/valid-on.ts';
import type { Discipline, Finding, Service } from '../visit.ts';
import { codeFindings } from './code-findings.ts';
import { noCodeFindings } from './no-code-findings.ts';
import { openQuestion } from './open-question.ts';

/**
 * Step 1: what was the aim? A service that names its code keeps it; a service that names only a goal gets the code of
 * that goal; a service that fits several codes stays open and asks.
 *
 * @see the founding article, step 1
 */
export function chooseCodes(draft: Draft, ruleSet: RuleSet): Draft {
  const lines = draft.visit.services.map((service) => lineOf(service, draft, ruleSet));
  return draftWith(draft, {
    lines,
    named: gather(lines, (line) =>
      line.rule && !validOn(line.rule, draft.visit.dateOfService) ? line.rule.replacedBy : [],
    ),
    findings: [
      ...draft.findings,
      ...gather(lines, (line) => codeFindings(line, ruleSet, draft.visit.dateOfService)),
      ...gather(lines, ({ code, candidates, service }) =>
        metFindings(code === null ? candidates : [code], service, ruleSet),
      ),
      ...gather(lines, (line) => noCodeFindings(line, ruleSet)),
      ...gather(lines, (line) => (line.code === null ? openLevel(line.candidates, ruleSet) : [])),
    ],
    asks: [...draft.asks, ...gather(lines, (line) => openQuestion(line, ruleSet))],
  });
}

function lineOf(service: Service, { payer, visit }: Draft, ruleSet: RuleSet): DraftLine {
  const day = visit.dateOfService;
  const goalCode = ruleSet.goals.find((goal) => goal.id === service.goal)?.code;
  const named = service.codes.length > 0 ? service.codes : goalCode ? [goalCode] : [];
  const fitting = ofChoices(byRegions(named, service, ruleSet), service, visit, ruleSet);
  const counted = narrowLevel(fitting, service, ruleSet);
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

/** "Eval" of an occupational therapist is none of a physical therapist's, and a plan's own code never goes to Medicare. */
function ofChoices(codes: string[], service: Service, visit: Draft['visit'], ruleSet: RuleSet): string[] {
  const choices = service.phrase === undefined ? [] : (ruleSet.ambiguous[service.phrase]?.choices ?? []);
  if (choices.length === 0) return codes;
  const discipline = service.discipline ?? visit.discipline;
  // Who asks from a chiropractor's office may ask for the therapist there.
  const isOthers = (who: Discipline | undefined) =>
    who !== undefined && discipline !== 'chiropractic' && who !== discipline;
  const out = choices.filter((one) => isOthers(one.discipline) || one.notTo?.includes(visit.payer));
  const own = codes.filter((code) => !out.some((choice) => choice.code === code));
  return own.length > 0 ? own : codes;
}

/** CMT: of the codes at hand, those whose span holds the number of regions adjusted, as said or as the regions named make. */
function byRegions(codes: string[], service: Service, ruleSet: RuleSet): string[] {
  const said = service.spinalRegions;
  const number = said === null ? countRegions(service.regions, ruleSet) : { least: said, most: said };
  // A hip is the pelvis or the leg: as long as no spinal region is certain, nothing is settled.
  if (number === null || (said === null && (codes.length < 2 || number.least === 0))) return codes;
  // "Knee adjusted, and the back": the spine is another service, and tells nothing of the knee.
  if (!codes.some((code) => ruleSet.codes[code]?.spinalRegions)) return codes;
  // "Traction, lumbar": the region tells nothing between an adjustment and something else.
  const isAdjustment = (code: string) => ruleSet.codes[code]?.family.startsWith('cmt-') === true;
  const fitting = codes.filter((code) => {
    const span = ruleSet.codes[code]?.spinalRegions;
    return span ? span.from <= number.most && number.least <= span.to : !isAdjustment(code);
  });
  if (fitting.length > 0) return fitting;
  // "C5 C6 C7 adjusted, so 98941?": the line is what was adjusted; that another code was named is a finding.
  const meant = codesForRegions(said, ruleSet);
  return meant.length > 0 && codes.every(isAdjustment) ? meant : codes;
}

/** What decides a level that is open; where the kind of evaluation is open too, that is asked first. */
function openLevel(candidates: string[], ruleSet: RuleSet): Finding[] {
  const found = levelFindings(candidates, ruleSet);
  return found.some(({ codes }) => candidates.every((code) => codes.includes(code))) ? found : [];
}
