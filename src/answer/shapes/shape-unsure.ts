import { authorities } from '../../core/authorities.ts';
import { either } from '../../core/either.ts';
import { finding } from '../../core/finding.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import { readingsOf } from '../../language/request/readings.ts';
import { silent } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';

const howToSay =
  'Name the service or code, the minutes and the payer, for example: "97110 20 min, 97140 15 min, Medicare".';

/** Below the floor: what was understood is said, and the ways to take it are offered; nothing is guessed. */
export function shapeUnsure(asked: Asked): Shaped {
  const { request, decision } = asked;
  const text = `${heardIn(asked)} ${howToSay}`;
  const choices = readingsOf(request).map(({ label }) => label);
  return {
    status: 'needs-input',
    decision: {
      ...silent(decision, [finding('unsure', 'ask', [], text, authorities.practice)]),
      asks: [{ id: 'activity', text: 'What is it that you need?', choices }],
    },
  };
}

/** What was read for sure: whichever reading is chosen keeps it. */
function heardIn({ request, context, ruleSet }: Asked): string {
  const { services, totalMinutes, payer, dateOfService, modifiers } = request;
  const discipline = request.discipline ?? context.discipline;
  const heard = [
    ...services.filter(({ codes }) => codes.length > 0).map(serviceHeard),
    ...(request.denials ?? []).map((denial) => `denial ${denial}`),
    ...(totalMinutes === null ? [] : [`${totalMinutes} minutes`]),
    ...(payer === null ? [] : [choosePayer(ruleSet.payers, payer, discipline).name]),
    ...(dateOfService === null ? [] : [`date of service ${dateOfService}`]),
    ...modifiers.map((code) => `modifier ${code}`),
  ];
  return heard.length === 0
    ? 'I could not make out a code, a service, minutes or a payer in that.'
    : `I am not sure what was meant. I read: ${heard.join(', ')}.`;
}

/** "97110 (20 minutes)", "98940, 98941 or 98942". */
const serviceHeard = ({ codes, minutes }: Asked['request']['services'][number]): string =>
  `${either(codes)}${minutes === null ? '' : ` (${minutes} minutes)`}`;
