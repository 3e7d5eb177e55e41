import { lineName } from '../../../answer/words/line-name.ts';
import { item, plain } from '../line.ts';
import { lines, type Part } from '../part.ts';

/** How many ways to say it otherwise are offered. */
const corrections = 3;

/** What was understood of a question that was not sure to be understood, and how it might be put instead. */
export const understood: Part = ({ answer, request, ruleSet }) => {
  const names = answer.lines.map(lineName);
  const payer = ruleSet.payers.find((profile) => profile.payer === request.payer)?.name ?? request.payer;
  const heard = [
    ...names,
    ...(request.totalMinutes === null ? [] : [`${request.totalMinutes} minutes`]),
    ...(payer === null ? [] : [payer]),
    ...(request.dateOfService === null ? [] : [`date of service ${request.dateOfService}`]),
    ...request.modifiers.map((code) => `modifier ${code}`),
  ];
  const [first, second = '98941'] = names.filter((name) => /^\w{5}$/.test(name));
  const ways =
    first === undefined
      ? [
          '“97110 25 min with 98941”',
          '“can I bill 97140 with 98941?”',
          '“what must the note show for 97530?”',
        ]
      : [
          `“${first} 25 min”`,
          `“can I bill ${first} with ${second}?”`,
          `“what must the note show for ${first}?”`,
        ];
  return lines([
    plain(
      heard.length === 0
        ? 'I found no code, service, minutes or payer in it.'
        : `I read: ${heard.join(', ')}.`,
    ),
    plain('If you meant something else, say it for example so:'),
    ...ways.slice(0, corrections).map(item),
  ]);
};
