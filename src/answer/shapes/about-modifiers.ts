import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { thresholdFigure } from '../../core/limits/threshold-figure.ts';
import { checkWords } from '../../core/payer/said.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';
import type { Asked } from './shape.ts';

/**
 * The modifiers that were asked about, by themselves: first that two of them exclude each other, then what each says, with
 * the year's figure behind the first where one speaks of it.
 */
export function aboutModifiers(asked: Asked): Finding[] {
  const { decision, request, ruleSet } = asked;
  const apart = decision.findings.filter(({ id }) => /\.(never-together|apart-elsewhere)$/.test(id));
  const about = request.modifiers.flatMap((code) => aboutModifier(code, ruleSet));
  return [
    ...fitting(request, ruleSet),
    ...apart.map((f): Finding => ({ ...f, level: 'answer' })),
    ...besideEachOther(request.modifiers, ruleSet),
    ...about.slice(0, 1),
    ...figuresOf(asked),
    ...about.slice(1),
  ];
}

/** "GA vs GZ, no ABN signed": of several that were asked about, the only one whose use rests on what was said. */
function fitting({ modifiers, attested }: Asked['request'], ruleSet: RuleSet): Finding[] {
  if (modifiers.length < 2) return [];
  const fits = modifiers.filter((code) =>
    ruleSet.modifiers[code]?.uses.some(
      ({ condition, answer = 'yes' }) => condition !== null && attested[condition] === answer,
    ),
  );
  const [code] = fits;
  const rule = ruleSet.modifiers[code ?? ''];
  if (fits.length !== 1 || !rule?.attests) return [];
  const text = `${rule.code} is the one that fits what was said: ${rule.attests}.`;
  return [finding(`modifier.${rule.code}.fits`, 'answer', [], text, rule.sources[0] ?? authorities.practice)];
}

/**
 * "CQ without GP", "GX with GY": of two that were asked about, the one of an assistant never stands without the one of the plan
 * of care, and what waits for another stands only beside it.
 */
function besideEachOther(modifiers: string[], ruleSet: RuleSet): Finding[] {
  return modifiers.flatMap((code) => {
    const rule = ruleSet.modifiers[code];
    const isAssistants = rule?.uses.some(({ condition }) => condition === 'assistant') === true;
    const partners = [...(isAssistants ? rule.brings : []), ...(rule?.waitsFor ?? [])];
    const beside = modifiers.filter((other) => partners.includes(other));
    if (!rule || beside.length === 0) return [];
    const text = `${code} is never reported without ${beside.join(' and ')}: both stand on the line.`;
    return [finding(`modifier.${code}.brings`, 'answer', [], text, rule.sources[0] ?? authorities.practice)];
  });
}

/** The year's figure, where a modifier was asked about that speaks of it. */
function figuresOf({ decision, request, context, ruleSet }: Asked): Finding[] {
  const speaks = request.modifiers.some((code) =>
    ruleSet.modifiers[code]?.uses.some((use) => use.condition === 'threshold'),
  );
  if (!speaks) return [];
  const { dateOfService } = decision;
  const discipline = request.discipline ?? context.discipline;
  return [{ ...thresholdFigure({ dateOfService, discipline }, ruleSet), level: 'answer' }];
}

/** What a modifier says, when it belongs on a line, and what it must not be used for. */
export function aboutModifier(code: string, ruleSet: RuleSet): Finding[] {
  const rule = ruleSet.modifiers[code];
  if (!rule) {
    return [
      finding(
        `modifier.${code}.not-described`,
        'warn',
        [],
        `Modifier ${code} is described by no rule here: check it with the payer.`,
        authorities.practice,
      ),
    ];
  }
  const source = rule.sources[0] ?? authorities.practice;
  const unsure = rule.confidence === 'low' || rule.confidence === 'recalled' ? ` ${checkWords}` : '';
  const say = (id: string, level: Finding['level'], text: string): Finding =>
    finding(id, level, [], `${text}${unsure}`, source);
  const sentences = [rule.noteSentence ?? [], rule.opens.map((opening) => opening.noteSentence)].flat();
  return [
    say(`modifier.${code}.is`, 'answer', `Modifier ${code} (${rule.label}): ${rule.meaning}`),
    ...(rule.useWhen.length > 0
      ? [say(`modifier.${code}.when`, 'answer', `Use ${code} when: ${rule.useWhen.join('; ')}.`)]
      : []),
    ...(rule.doNot.length > 0
      ? [say(`modifier.${code}.not`, 'answer', `Do not: ${rule.doNot.join('; ')}.`)]
      : []),
    ...(rule.note ? [say(`modifier.${code}.note`, 'info', rule.note)] : []),
    ...(sentences.length > 0
      ? [
          say(
            `note:${code}`,
            'info',
            `If the clinician can say it, the note needs: "${sentences.join('" or "')}"`,
          ),
        ]
      : []),
  ];
}
