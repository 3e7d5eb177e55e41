import { authorities } from '../core/authorities.ts';
import { finding } from '../core/finding.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { nextDoorOf } from '../core/rules/next-door-of.ts';
import type { Finding } from '../core/visit.ts';
import type { Correction, Request } from '../language/request.ts';
import { mostServices } from './visit-of.ts';

const reasons: Record<Correction['why'], string> = {
  slip: 'a known slip in print',
  'swapped-digits': 'two digits swapped',
  'one-digit': 'one digit off',
  dictated: 'dictated digit by digit',
};

/** What was read otherwise than typed, and what could not be read: said first, so that a person can correct it. */
export function readingFindings(request: Request, ruleSet: RuleSet): Finding[] {
  const found = request.corrections
    .filter((c) => c.typed !== c.read)
    .map((c) => {
      const slip = ruleSet.slips.find((s) => s.typed === c.typed);
      return finding(
        'read-as',
        'warn',
        [c.read],
        `${c.typed} was read as ${c.read} (${reasons[c.why]}).`,
        slip?.source ?? authorities.practice,
        slip ? 'article' : 'national',
      );
    });
  // A code that stands among the services is told by the core.
  const isServed = (code: string): boolean => request.services.some(({ codes }) => codes?.includes(code));
  for (const code of request.unknownCodes.filter((unknown) => !isServed(unknown))) {
    found.push(
      finding(
        'code.not-described',
        'warn',
        [code],
        `${code} is described by no rule here, so nothing is said of it: check it with the payer.`,
        authorities.practice,
      ),
    );
  }
  const beside = namedBeside(request, ruleSet);
  if (beside) found.push(finding('next-door.beside', 'warn', [], beside, authorities.practice));
  if (request.services.length > mostServices) {
    found.push(
      finding(
        'services.too-many',
        'warn',
        [],
        `Only the first ${mostServices} services were read: ask about one visit at a time.`,
        authorities.practice,
      ),
    );
  }
  return found;
}

/** Questions of several things together: what is not told of one of them must not pass for a yes. */
const ofSeveral: ReadonlySet<Request['intent']> = new Set(['check-pair', 'find-modifier']);
/** Of a visit only what was given in it is named beside its services. */
const ofVisit: ReadonlySet<Request['intent']> = new Set(['code-visit', 'count-units']);

/** "Lumbar x-ray same day as 98941, which modifier", "manual 45 + biofeedback": the answer is about our codes alone. */
function namedBeside(request: Request, ruleSet: RuleSet): string | null {
  const { intent, nextDoor, nextDoorGiven, services, unknownCodes } = request;
  const other = nextDoor === null ? undefined : ruleSet.outOfScope[nextDoor];
  // A product that was named is what the service is about, as a splint and training its use.
  const isOfField = other?.codes.length && !other.codes.some((code) => /^[A-Z]/.test(code));
  if (!isOfField || services.length === 0) return null;
  if (!ofSeveral.has(intent) && !(nextDoorGiven && ofVisit.has(intent))) return null;
  const isTyped = [...unknownCodes, ...services.flatMap(({ codes }) => codes)].some(
    (code) => nextDoorOf(code, ruleSet) === other,
  );
  return isTyped || other.name === undefined
    ? null
    : `Nothing is said here of what was named beside it, ${other.name}: whoever codes that field answers for it.`;
}
