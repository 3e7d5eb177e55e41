import type { RuleSet } from '../../core/rule-set.ts';
import type { ClaimLine, Finding } from '../../core/visit.ts';
import type { Answer } from '../answer.ts';
import { claimLine, isBilled } from './lines/claim-line.ts';
import { modifierAnswer } from './modifiers/modifier-answer.ts';
import { isExplainedByPayer, ofDenial } from './of-denial.ts';
import { isOfPayer } from './payers/is-of-payer.ts';
import { isRefused, isUnpaid, notPaid } from './payers/not-paid.ts';
import { nameInFront } from './payers/payer-once.ts';
import { saidOnce } from './sentences/said-once.ts';
import type { Told } from './told.ts';
import { verdictSentence } from './verdict-sentence.ts';
import { whyOpen } from './why-open.ts';

/**
 * The line that carries the answer: what tells codes apart, what cannot be, the verdict of a pair check, else the claim
 * line with its reason, else the first thing a look-up says. Notifications and screen readers start here.
 */
export const firstLine = saidOnce((told: Told): string => {
  const { answer } = told;
  const left = ofLeftOff(answer);
  if (left.length > 0)
    return answer.intent === 'check-pair' && answer.verdict !== null
      ? `${left.join(' ')} ${verdictSentence(told)}`
      : left.join(' ');
  if (isExplainedByPayer(answer)) return notPaid(answer, told.ruleSet);
  const asked = ofDenial(answer) ?? ofTopic(told);
  if (asked) return asked.text;
  const apart = answer.findings.filter(({ id }) => id.startsWith('compare:'));
  if (apart.length > 0) return apart.map(({ text }) => text).join(' ');
  const lead = leadLine(answer);
  const unfit = ['code.not-valid', 'cmt.regions-differ']
    .map((rule) => ofCode(rule, lead?.code ?? '', answer))
    .find((found) => found !== undefined);
  const refused = answer.findings.find(({ id }) => id === 'units.impossible') ?? unitsRefused(answer);
  if (unfit ?? refused) return (unfit ?? refused)?.text ?? '';
  if (!lead && isRefused(answer)) return notPaid(answer, told.ruleSet);
  if (lead) return isBilled(lead) ? `${claimLine(lead)} — ${reason(lead, told)}` : `${claimLine(lead)}.`;
  if (answer.lines.length > 0)
    return answer.intent === 'find-modifier' && answer.verdict !== 'not-allowed'
      ? modifierAnswer(told)
      : verdictSentence(told);
  return (
    answer.findings.find((f) => f.level === 'answer' || f.level === 'ask')?.text ?? answer.asks[0]?.text ?? ''
  );
});

/**
 * The claim line that the first line says, where it says one: of those that make a unit the first that the payer does
 * not exclude. Null where a verdict or modifiers come first.
 */
export function leadLine(answer: Answer): ClaimLine | null {
  const { intent, lines, verdict } = answer;
  if (ofLeftOff(answer).length > 0 || ofDenial(answer) || ofTopic({ answer })) return null;
  if (verdict === 'not-allowed' || intent === 'find-modifier') return null;
  if (intent === 'check-pair' && verdict !== null) return null;
  // "Is 97140 still payable with 98940 by BCBS": that they hang together comes before what the payer says.
  if (intent === 'payer-rules' && verdict === 'allowed-with-modifier') return null;
  if (isRefused(answer)) return null;
  const billed = lines.filter(isBilled);
  const known = billed.filter((line) => !ofCode('code.not-described', line.code ?? '', answer));
  return known.find((line) => !isUnpaid(line)) ?? known[0] ?? billed[0] ?? lines[0] ?? null;
}

/** Units that no split of the minutes makes, by the payer's method or, where that is not known, by both. */
function unitsRefused({ findings, payer }: Answer): Finding | undefined {
  const refused = findings.filter(({ id }) => id.startsWith('units.no-split.'));
  return refused.length >= (payer.unitMethod === 'unknown' ? 2 : 1) ? refused[0] : undefined;
}

/** What becomes of a line without a modifier that was left off. */
const ofLeftOff = ({ findings }: Answer): string[] =>
  findings.filter(({ id }) => id.startsWith('left-off.')).map(({ text }) => text);

/** What the rules say of the subject that was asked about, or the figure of the year that belongs to it. */
const ofTopic = ({ answer: { findings } }: Pick<Told, 'answer'>): Finding | undefined =>
  findings[0] && /^(topic|threshold)\./.test(findings[0].id) && findings[0].level === 'answer'
    ? findings[0]
    : undefined;

/** A warning of the payer's own on what it covers: the kind of care that was named is not paid as the code is. */
const warningOf = ({ code }: ClaimLine, { findings }: Answer): Finding | undefined =>
  findings.find(
    (f) => f.level === 'warn' && f.codes.includes(code ?? '') && /^payer\.\w+\.coverage-\d+:/.test(f.id),
  );

/** What a payer says, up to its first pause and without its name. */
function inShort({ text }: Finding, ruleSet: RuleSet): string {
  const name = nameInFront(text, ruleSet);
  const said = name === null ? text : text.slice(name.length + 2);
  return /^[^:;.]+/.exec(said)?.[0] ?? said;
}

/** What a rule said of a code. */
function ofCode(rule: string, code: string, { findings }: Answer): Finding | undefined {
  const begins = `${rule}:`;
  return findings.find((f) => f.id.startsWith(begins) && f.codes.includes(code));
}

/** What the payer asks for at once, or that what is known of it follows. */
function ofThisPayer({ modifiers }: ClaimLine): string {
  const asked = modifiers.filter(({ when, basis }) => when === 'always' && !basis.includes('ncci'));
  return asked.length > 0
    ? `this payer asks for ${asked.map(({ code }) => code).join(' and ')} on it`
    : 'what is known of this payer stands below';
}

/** That no minutes were told, or which of those told decides. */
function missing({ code }: ClaimLine, { services }: Told['request']): string {
  const between = services.find(
    (one) => one.minutes === null && one.codes.includes(code ?? ''),
  )?.minutesBetween;
  return between
    ? `${between.least} to ${between.most} minutes make different units: which were they`
    : 'minutes are missing, so no units yet';
}

/** Why the line is what it is, in a dozen words. */
function reason(line: ClaimLine, { answer, request, ruleSet }: Told): string {
  if (line.code === null)
    return isUnpaid(line)
      ? `${line.coverage} by this payer, whichever it is`
      : line.choices?.length
        ? 'which one is still open'
        : 'what was done is still open';
  const of = (rule: string) => ofCode(rule, line.code ?? '', answer);
  if (of('units.splits.cms') ?? of('units.splits.ama')) return 'minutes that make these units stand below';
  if (isUnpaid(line)) return `${line.coverage} by this payer`;
  if (of('group.shared')) return 'two or more patients at once, so one untimed unit for each';
  const warned = warningOf(line, answer);
  if (warned) return `a denial is likely: ${inShort(warned, ruleSet)}`;
  if (of('code.not-described')) return 'described by no rule here: check it with the payer';
  // "Does Cigna pay 97110" asks of the code; nobody counts units yet.
  const isAskedOfPayer = answer.intent === 'payer-rules' && answer.findings.some(isOfPayer);
  if (isAskedOfPayer && line.minutes === null && (line.timed || request.payer !== null))
    return `${ruleSet.codes[line.code]?.short ?? 'one code'}; ${ofThisPayer(line)}`;
  if (line.timed && line.minutes === null) return missing(line, request);
  if (line.timed && line.unitsChoices) return `${line.minutes} minutes: ${whyOpen(line, answer)}`;
  if (line.timed && of('units.own-clock')) return `${line.minutes} minutes by a clock of its own`;
  if (of('units.by-area')) return 'untimed, one for each area measured';
  const asked = answer.asks.some((ask) => ask.id === 'group');
  if (line.timed) return `${line.minutes} minutes, timed${asked ? ', if it was one-on-one' : ', one-on-one'}`;
  if (of('evaluation.met')?.level === 'answer')
    return 'the level that the factors told meet; the clinician decides';
  const regions = of('cmt.regions');
  if (regions) return inShort(regions, ruleSet);
  const once = ruleSet.codes[line.code]?.clock === 'episode' ? 'an episode of care' : 'a day';
  return `untimed, one unit ${once}${of('units.not-as-said') ? ', not more' : ''}`;
}
