import { authorities } from '../../core/authorities.ts';
import { itemsOf } from '../../core/documentation/listed-items.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import { statementId } from '../../core/payer/statement-id.ts';
import { worded } from '../../core/payer/worded.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { itemsIn } from '../words/checklist-groups.ts';
import { askedByOthers } from './asked-by-others.ts';
import { lookUp } from './look-up.ts';
import { refusedFor, strengthOf } from './refused-for.ts';
import type { Asked, Shaped } from './shape.ts';

/** What the note must show: for the codes named, else for every visit; with what a named payer asks of records. */
export function shapeDocument({ request, context, decision, ruleSet }: Asked): Shaped {
  const payer = choosePayer(
    ruleSet.payers,
    request.payer ?? context.payer,
    request.discipline ?? context.discipline,
    request.state ?? null,
  );
  const discipline = request.discipline ?? context.discipline;
  const always = [...ruleSet.everyVisit, ...ruleSet.pointers].map(({ text, source }) => ({
    text,
    code: null,
    source,
  }));
  // A list that hangs on codes is told where none was named; one that hangs on a modifier, where that was asked about.
  const lists = (ruleSet.noteLists ?? []).filter(
    ({ payers, disciplines, codes, modifiers, care }) =>
      (payers?.includes(payer.id) ?? true) &&
      (disciplines?.includes(discipline) ?? true) &&
      (codes === undefined || decision.codes.length === 0) &&
      (modifiers?.some((modifier) => request.modifiers.includes(modifier)) ?? true) &&
      (care === undefined || care === request.care),
  );
  const ofModifiers = gather(request.modifiers, (code) => itemsOfModifier(code, ruleSet));
  const isAboutModifiers = ofModifiers.length > 0;
  const listed = lists
    .filter(({ modifiers }) => modifiers !== undefined || !isAboutModifiers)
    .flatMap((list) => itemsOf(list, ruleSet));
  const checklist = [
    ...ofModifiers,
    ...(decision.checklist.length > 0
      ? decision.checklist
      : [...listed, ...(isAboutModifiers ? [] : always)]),
  ];
  const about = [...decision.codes, ...(ofModifiers.length > 0 ? request.modifiers : [])];
  const what = about.length > 0 ? about.join(', ') : 'every visit';
  const source = checklist[0]?.source ?? authorities.article;
  const head = finding(
    'document',
    'answer',
    decision.codes,
    `What the note must show for ${what}: ${counted(itemsIn(checklist))}.`,
    source,
    source === authorities.article ? 'article' : 'national',
  );
  const records = payer.statements
    // "Notes with each 25": what a payer says of the very modifier.
    .filter(
      ({ about, modifiers }) =>
        about === 'records' || modifiers?.some((code) => request.modifiers.includes(code)),
    )
    .map((s) =>
      finding(
        statementId(payer, s),
        'answer',
        [],
        `${payer.name}: ${worded(s)}`,
        s.sources[0] ?? authorities.practice,
        'payer',
      ),
    );
  const asks = decision.asks.filter((ask) => ['activity', 'attended', 'cmt-regions'].includes(ask.id));
  const ofCodes = [...refusedFor(decision.codes, ruleSet), ...strengthOf(decision.codes, ruleSet)];
  const others = request.payer === null ? askedByOthers(decision.codes, payer.id, discipline, ruleSet) : [];
  const findings = [head, ...others, ...records, ...ofCodes];
  return { status: 'answered', decision: { ...lookUp(decision, findings, asks), checklist } };
}

/** What the note must show for a modifier that was asked about; a sentence for the note where no points tell it. */
function itemsOfModifier(code: string, ruleSet: RuleSet): Shaped['decision']['checklist'] {
  const rule = ruleSet.modifiers[code];
  if (!rule) return [];
  const source = rule.sources[0] ?? authorities.practice;
  const own = rule.documentation.length > 0 ? rule.documentation : [rule.noteSentence ?? []].flat();
  const ofPairs = rule.opens.flatMap(({ documentation, noteSentence }) =>
    documentation.length > 0 || rule.documentation.length > 0 ? documentation : [noteSentence],
  );
  return [...own, ...ofPairs].map((text) => ({
    text: `${code}: ${text}`,
    code: null,
    source,
  }));
}

const counted = (points: number): string => (points === 1 ? '1 point' : `${points} points`);
