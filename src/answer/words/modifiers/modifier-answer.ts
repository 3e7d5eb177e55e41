import { either } from '../../../core/either.ts';
import { worded } from '../../../core/payer/worded.ts';
import { lineName } from '../lines/line-name.ts';
import { notPaid } from '../payers/not-paid.ts';
import { payerOnce } from '../payers/payer-once.ts';
import type { Told } from '../told.ts';
import { hangingOnChoice } from '../verdict-sentence.ts';
import { modifiersOnLines } from './modifiers-on-lines.ts';

/**
 * Which modifiers the lines of a visit take, after what is not paid at all; that none is called for is an answer too. Where
 * one was asked about by name, it alone is answered: why it stays off, or on which line it goes.
 */
export function modifierAnswer(told: Told): string {
  const sentences = [...(ofAsked(told) ?? modifiersOnLines(told)), ...apart(told)];
  const said =
    sentences.length > 0
      ? ended(sentences.map(unended).join('; '))
      : hangingOnChoice(told.answer) || `No modifier is called for on ${linesOf(told)} as described.`;
  return [notPaid(told.answer, told.ruleSet), ...warned(told), said]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What the payer says of the kind of care that was named, where it is not paid as the code is: "maintenance goes without AT". */
const warned = ({ answer, ruleSet }: Told): string[] =>
  answer.findings
    .filter(
      ({ id, level, codes }) => level === 'warn' && codes.length > 0 && /^payer\.\w+\.coverage-\d+:/.test(id),
    )
    .map(({ text }) => payerOnce(text, ruleSet));

/** "Can AT and GA go on one line": that the two that were asked about never stand together. */
function apart({ answer, request }: Told): string[] {
  if (request.modifiers.length !== 2) return [];
  const stop = answer.findings.find(({ id, level }) => level === 'stop' && /\.never-together$/.test(id));
  return stop && stop.codes.length === 0 ? [stop.text] : [];
}

const linesOf = ({ answer }: Told): string => answer.lines.map(lineName).join(' with ');

/** No rule wants a modifier that was asked about, at most the payer does. */
const isOptional = ({ answer, request }: Told): boolean => {
  const named = answer.lines.flatMap((line) =>
    line.modifiers.filter(({ code, instead }) =>
      [code, ...instead].some((name) => request.modifiers.includes(name)),
    ),
  );
  return (
    named.length > 0 && named.every(({ when, basis }) => when === 'if-payer-asks' && !basis.includes('cms'))
  );
};

/** No rule at hand asks for it; of a payer whose own rule is not known that is all that can be said, unless its profile speaks of it. */
function notRequired({ answer, request, ruleSet }: Told): string {
  if (request.payer === null) return `${either(request.modifiers)} is not required. `;
  const said = ruleSet.payers
    .filter(({ payer }) => payer === answer.payer.id)
    .flatMap(({ name, statements }) => statements.map((statement) => ({ name, statement })))
    .find(({ statement }) => statement.modifiers?.some((code) => request.modifiers.includes(code)));
  return said
    ? `${said.name}: ${worded(said.statement)} `
    : `No rule that is known of this payer requires ${either(request.modifiers)}. `;
}

const unended = (text: string): string => text.replace(/\.$/, '');

const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** What holds of the modifiers that were asked about by name; null where none was, or no rule spoke of one. */
function ofAsked(told: Told): string[] | null {
  const asked = told.request.modifiers;
  const onLines = modifiersOnLines(told, ({ code, instead }) =>
    [code, ...instead].some((name) => asked.includes(name)),
  );
  const refused = told.answer.findings
    .filter((f) => f.level === 'answer' && f.codes.length > 0)
    .filter((f) => asked.some((code) => f.id.startsWith(`modifier.${code}.`)))
    .map((f) => f.text);
  const said = [...onLines, ...refused];
  if (said.length > 0) return [`${isOptional(told) ? notRequired(told) : ''}${said[0]}`, ...said.slice(1)];
  const lines = modifiersOnLines(told);
  const hanging = hangingOnChoice(told.answer);
  if (asked.length > 0 && hanging !== '') return [hanging, ...lines];
  return asked.length > 0 && told.answer.lines.length > 1
    ? [`No ${either(asked)} is called for on ${linesOf(told)} as described`, ...lines]
    : null;
}
