import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import { thresholdFigure } from '../../core/limits/threshold.ts';
import { planModifier } from '../../core/modifiers/discipline-modifiers.ts';
import { checkWords } from '../../core/payer/said.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Ask, Finding } from '../../core/visit.ts';
import { lookUp } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';
import { withoutMinutes } from './shape-pair.ts';
import { shapeVisit } from './shape-visit.ts';

/**
 * Which modifier, and when: on the codes of a visit through the core; of a modifier alone what it says and when it
 * belongs. A modifier never belongs to one code by itself, so a single code asks for the others of the date.
 */
export function shapeFindModifier(asked: Asked): Shaped {
  const { decision, request, ruleSet } = asked;
  const about = request.modifiers.flatMap((code) => aboutModifier(code, ruleSet));
  const apart = neverTogether(request.modifiers, ruleSet);
  const other: Ask = {
    id: 'other-code',
    text: 'Which other services were billed on the same date?',
    choices: [],
  };
  if (decision.lines.length === 0) {
    const general =
      about.length > 0
        ? [...apart, ...about.slice(0, 1), ...figuresOf(asked), ...about.slice(1)]
        : generalModifiers(asked);
    return { status: 'answered', decision: { ...lookUp(decision, general), asks: [other] } };
  }
  const visit = shapeVisit({ ...asked, decision: withoutMinutes(decision) });
  const alone = decision.lines.length === 1 && !visit.decision.asks.some((ask) => ask.id === other.id);
  const asks = alone ? [...visit.decision.asks, other] : visit.decision.asks;
  return {
    ...visit,
    decision: {
      ...visit.decision,
      asks,
      findings: [
        ...apart,
        ...visit.decision.findings,
        ...about.filter((f) => f.level !== 'answer' || decision.pairs.length === 0),
      ],
    },
  };
}

/** Of the modifiers asked about, those that never stand together on one line, whoever pays. */
function neverTogether(modifiers: string[], ruleSet: RuleSet): Finding[] {
  return modifiers.flatMap((code, at) =>
    modifiers.slice(at + 1).flatMap((other) => {
      const rule = ruleSet.modifiers[code];
      if (!rule?.notWith.includes(other) || rule.notWithPayers !== undefined) return [];
      const text = `${code} and ${other} never stand together on one line: at most one of them goes on it, the one that fits.`;
      return [
        finding(
          `modifier.${code}.never-with-${other}`,
          'answer',
          [],
          text,
          rule.sources[0] ?? authorities.practice,
        ),
      ];
    }),
  );
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

/** No code and no modifier named: which modifiers this field knows, and that the pair and the payer decide. */
function generalModifiers({ ruleSet, request, context }: Asked): Finding[] {
  const discipline = request.discipline ?? context.discipline;
  const plan = planModifier(discipline, ruleSet)?.code ?? [];
  const openers = Object.values(ruleSet.modifiers).filter((rule) =>
    rule.opens.some(({ order }) => order === 1),
  );
  const intro = finding(
    'modifier.by-pair',
    'answer',
    [],
    'No code needs a modifier by itself: the other codes billed on the same date (the edit pair) and the payer decide. Name the codes together.',
    authorities.manual,
  );
  return [
    intro,
    ...gather([plan, openers.map((rule) => rule.code)].flat(), (code) =>
      aboutModifier(code, ruleSet).slice(0, 1),
    ),
  ];
}
