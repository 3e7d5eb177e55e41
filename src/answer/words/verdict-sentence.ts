import { gather } from '../../core/gather.ts';
import type { Finding } from '../../core/visit.ts';
import type { Answer } from '../answer.ts';
import { lineName } from './lines/line-name.ts';
import { conditionOf } from './modifiers/condition-of.ts';
import { modifierLine, modifierNames } from './modifiers/modifier-line.ts';
import { notPaid } from './payers/not-paid.ts';
import { alike, sameAs } from './sentences/alike.ts';
import type { Told } from './told.ts';

const leads = {
  // "Isn't it so that they can't be billed together?": a bare yes says nothing there.
  allowed: 'Yes, they may be billed together',
  'allowed-with-modifier': 'Yes, on a condition',
  'not-allowed': 'No, not together as described',
  unknown: 'Not known here',
} as const;

/** To "do they bundle" a bare yes would say the opposite. */
const leadsAgainst: Record<keyof typeof leads, string> = {
  allowed: 'Not bundled, they may be billed together',
  'allowed-with-modifier': 'Bundled, but a modifier opens it',
  'not-allowed': 'Not together as described',
  unknown: leads.unknown,
};

const leadsOf = ({ request }: Told): Record<keyof typeof leads, string> =>
  request.askedAgainst ? leadsAgainst : leads;

/**
 * The verdict on "can I bill X with Y": what it hangs on, where a modifier opens the pair, else the rule that decided.
 * What the payer does not pay at all is said before it.
 */
export function verdictSentence(told: Told): string {
  const excluded = notPaid(told.answer, told.ruleSet);
  const said = verdictOf(told);
  return excluded === '' ? said : `${excluded} As a pair, ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

function verdictOf(told: Told): string {
  const { answer } = told;
  const verdict = answer.verdict ?? 'unknown';
  const opening = verdict === 'allowed-with-modifier' ? openingModifiers(told) : '';
  if (opening !== '') return opening;
  const hanging = verdict === 'unknown' ? hangingOnChoice(answer) : '';
  return hanging === '' ? `${leadsOf(told)[verdict]}${whichever(answer)}: ${deciding(answer)}` : hanging;
}

/** What the verdict hangs on while a service is open; empty where it does not. */
export const hangingOnChoice = ({ findings }: Answer): string =>
  findings
    .filter(({ id }) => id.startsWith('pair.open:'))
    .map(({ text }) => text)
    .join(' ');

/** A verdict on services that are still open holds of every code they may turn out to be. */
const whichever = ({ lines, verdict }: Answer): string =>
  verdict !== 'unknown' && lines.some(({ choices }) => choices !== undefined)
    ? ', whichever of the codes it is'
    : '';

/** What opens the pair, said already or still to be said; empty where no modifier stands for it. */
function openingModifiers(told: Told): string {
  const opening = gather(told.answer.lines, (line) =>
    line.modifiers.filter((m) => m.basis.includes('ncci')).map((modifier) => ({ line, modifier })),
  );
  if (opening.length === 0) return '';
  if (opening.every(({ modifier }) => modifier.condition === null)) {
    const said = opening.map(
      ({ line, modifier }) =>
        `${modifierNames(modifier)} on ${lineName(line)}: ${conditionOf(modifier, line, told)}`,
    );
    return `${told.request.askedAgainst ? 'Bundled, but paid' : 'Yes,'} with ${said.join('; ')}.`;
  }
  const open = opening.map(
    ({ line, modifier }) => `${lineName(line)}: ${modifierLine(modifier, line, told)}`,
  );
  return `${leadsOf(told)['allowed-with-modifier']}. ${open.join('; ')}.`;
}

/** Which findings can decide a verdict, the strictest first. */
const decidingRules: Record<keyof typeof leads, string[]> = {
  'not-allowed': [
    'pair.one-service',
    'pair.same-region',
    'pair.same-minutes',
    'pair.routine-exam',
    'pair.row',
  ],
  unknown: ['pair.outside-table', 'pair.outside-editions'],
  'allowed-with-modifier': ['pair.row'],
  allowed: ['pair.no-row'],
};

/** What the rule said that decided the verdict, of every pair of which it says so; empty where none did. */
export const deciding = (answer: Answer): string => alike(decidingFindings(answer))[0]?.text ?? '';

/** The findings that decided the verdict: those of the strictest rule that say the same. */
export function decidingFindings(answer: Answer): Finding[] {
  const verdict = answer.verdict ?? 'unknown';
  for (const rule of decidingRules[verdict]) {
    const begins = `${rule}:`;
    const found = answer.findings.find(
      (f) => f.id.startsWith(begins) && (verdict !== 'not-allowed' || f.level === 'stop'),
    );
    if (found) return sameAs(found, answer.findings);
  }
  return [];
}
