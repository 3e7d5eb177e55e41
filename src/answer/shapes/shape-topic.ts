import { authorities } from '../../core/authorities.ts';
import { choices } from '../../core/choices.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import { unknownPlan } from '../../core/payer/unknown-plan.ts';
import type { TopicRule } from '../../core/rule-set/topic-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { topicFindings } from '../../core/topic-findings.ts';
import type { Ask, Finding } from '../../core/visit.ts';
import { clockOf } from '../words/code-words.ts';
import { aboutModifier } from './about-modifiers.ts';
import { lookUp } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';
import { aboutCode } from './shape-explain.ts';
import { shapes } from './shapes.ts';

/**
 * What the rules say of a subject of its own. Beside services it comes before what is said of them, since it was asked
 * about, and where it is a rule about them, instead of lines and minutes; a subject that rules no longer have leaves what the intent asks for.
 */
export function shapeTopic(asked: Asked): Shaped {
  const { request, context, decision, ruleSet } = asked;
  const discipline = request.discipline ?? context.discipline;
  const asker = {
    payer: request.payer,
    profile: choosePayer(ruleSet.payers, request.payer ?? context.payer, discipline, request.state ?? null),
    discipline,
    codes: decision.codes,
    dateOfService: decision.dateOfService,
  };
  const topic = ruleSet.topics?.find(({ id }) => id === request.topic);
  const said = topicFindings(request.topic ?? '', asker, ruleSet);
  const codes = [...new Set([...decision.codes, ...said.flatMap((f) => f.codes)])];
  if (said.length > 0 && request.services.length === 0) {
    const differs =
      request.payer === null && context.payer === unknownPlan && said.some(({ layer }) => layer === 'payer');
    const payer: Ask = {
      id: 'payer',
      text: 'Which payer is it?',
      choices: choices.payer.map((c) => c.label),
    };
    return { status: 'answered', decision: lookUp({ ...decision, codes }, said, differs ? [payer] : []) };
  }
  const isTimed = request.services.some(({ minutes }) => minutes !== null);
  if (said.length > 0 && topic?.looksUp && !topic.keepsLines && !isTimed) {
    const abouts = gather(decision.codes, (code) => aboutCode(code, ruleSet, false));
    const told = [...said, ...modifiersAsked(asked, topic), ...abouts];
    return { status: 'answered', decision: lookUp({ ...decision, codes }, told, []) };
  }
  const shaped = shapes[request.intent](asked);
  const figures = topic?.ofLimits
    ? shaped.decision.findings.filter(({ id }) => id.startsWith('limit.is:'))
    : [];
  const clocks =
    topic?.ofTimedCodes && !isTimed ? gather(decision.codes, (code) => clockOfCode(code, ruleSet)) : [];
  // What the subject has said of the payer stands in the profile as well.
  const texts = new Set(said.map(({ text }) => text));
  return {
    status: said.length > 0 ? 'answered' : shaped.status,
    decision: {
      ...shaped.decision,
      codes: [...new Set([...shaped.decision.codes, ...codes])],
      findings: [
        ...clocks,
        ...figures,
        ...said,
        ...shaped.decision.findings.filter((f) => !texts.has(f.text) && !figures.includes(f)),
      ],
    },
  };
}

/** "Does 76 let me put 97110 on two lines": what the modifier says that was asked about beside the subject. */
const modifiersAsked = ({ request, ruleSet }: Asked, { intent }: TopicRule): Finding[] =>
  intent === 'find-modifier' ? gather(request.modifiers, (code) => aboutModifier(code, ruleSet)) : [];

/** "Does the 8-minute rule apply to 97012": whether it is timed at all. */
function clockOfCode(code: string, { codes }: RuleSet): Finding[] {
  const rule = codes[code];
  if (!rule) return [];
  const text = `${code}: ${clockOf(rule)}`;
  return [finding('code.clock', 'answer', [code], text, rule.sources[0] ?? authorities.practice)];
}
