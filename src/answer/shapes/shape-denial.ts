import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import { statementId } from '../../core/payer/statement-id.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';
import { aboutDenial } from './about-denial.ts';
import { lookUp } from './look-up.ts';
import { mendedLine } from './mended-line.ts';
import { numberOf, onThisVisit } from './on-this-visit.ts';
import { paidOtherwise } from './paid-otherwise.ts';
import { refusedFor } from './refused-for.ts';
import type { Asked, Shaped } from './shape.ts';
import { shapeFindModifier } from './shape-find-modifier.ts';

/**
 * A denial: what its codes say, what of this visit it is about, what to look at first, what never to do, and the visit as
 * it was billed. A modifier is never the answer to a denial by itself.
 */
export function shapeDenial(asked: Asked): Shaped {
  const { decision, request, ruleSet } = asked;
  const told = (request.denials ?? []).map(numberOf);
  const said = gather(request.denials ?? [], (denial) => aboutDenial(denial, told, ruleSet));
  const first = finding(
    'denial.not-by-modifier',
    'answer',
    decision.codes,
    `Do not add a modifier because a line was denied: first see whether the note shows another region, minutes of its own or a separate exam.${
      said.length > 0
        ? ''
        : ' Read the reason and remark codes of the denial, then compare codes, units and pointers with the note.'
    }`,
    authorities.manual,
  );
  if (said.length > 0 && decision.lines.length === 0 && request.modifiers.length === 0) {
    const text = 'Which service was denied, and what else was billed on that date?';
    return {
      status: 'answered',
      decision: lookUp(decision, [...said, first], [{ id: 'other-code', text, choices: [] }]),
    };
  }
  const shaped = shapeFindModifier(asked);
  const otherwise = paidOtherwise(asked);
  const refused = request.denials?.length ? [] : refusedFor(decision.codes, ruleSet);
  const here = gather(request.denials ?? [], (denial) => onThisVisit(denial, decision, ruleSet));
  // Where no code of the denial was told, an edit pair is what it is most likely about.
  const pairs = request.denials?.length
    ? []
    : decision.findings
        .filter(isRow)
        .map((f): Finding => ({ ...f, id: `denial.pair:${f.codes.join('+')}`, level: 'answer' }));
  // "We put 59 and it was denied all the same": that no modifier is added says nothing new there.
  const isPut = opensPair(request, ruleSet);
  // What was paid otherwise has its own reason, and not what such a line is refused for.
  const ofPayer = request.payer === null || otherwise.length > 0 ? [] : saidByPayer(asked);
  const ofPayerIds = new Set(ofPayer.map(({ id }) => id));
  return {
    ...shaped,
    decision: {
      ...shaped.decision,
      codes: [...new Set([...shaped.decision.codes, ...here.flatMap((f) => f.codes)])],
      findings: [
        ...otherwise,
        ...said.filter(isWhatItSays),
        ...mendedLine(request, ruleSet),
        ...here,
        ...ofPayer,
        ...said.filter((f) => !isWhatItSays(f)),
        ...(otherwise.length > 0
          ? [first]
          : isPut
            ? [...refused, ...pairs, first]
            : [first, ...pairs, ...refused]),
        ...shaped.decision.findings.filter(
          ({ id }) => !ofPayerIds.has(id) && !(otherwise.length > 0 && id.startsWith('units.not-as-said')),
        ),
      ],
    },
  };
}

const isRow = ({ id }: Finding): boolean => id.startsWith('pair.row:');

/** A modifier that opens pairs was named: it stands on the line that was denied. */
const opensPair = (
  { modifiers, leftOff = [], services }: Asked['request'],
  { modifiers: rules }: RuleSet,
): boolean =>
  [...modifiers, ...services.flatMap(({ modifiersSaid }) => modifiersSaid)].some(
    (code) => !leftOff.includes(code) && rules[code]?.opensPairs === true,
  );

const isWhatItSays = ({ id }: Finding): boolean => id.endsWith('.says');

/**
 * What the profile of the payer that was named says of all the codes denied: "97530 denied as second code of 97140". A rule of one
 * state leads only where that state was named.
 */
function saidByPayer({ request, context, decision: { findings, codes }, ruleSet }: Asked): Finding[] {
  const discipline = request.discipline ?? context.discipline;
  const payer = choosePayer(
    ruleSet.payers,
    request.payer ?? context.payer,
    discipline,
    request.state ?? null,
  );
  const elsewhere = new Set(
    payer.statements
      .filter(({ state }) => state !== undefined && state !== request.state)
      .map((statement) => statementId(payer, statement)),
  );
  const id = ({ id: of }: Finding): string => of.split(':')[0] ?? of;
  return findings
    .filter(
      (f) =>
        /^payer\.\w+\.codes-/.test(f.id) &&
        !elsewhere.has(id(f)) &&
        codes.every((code) => f.codes.includes(code)),
    )
    .map((f): Finding => ({ ...f, level: 'answer' }));
}
