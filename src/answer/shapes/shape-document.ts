import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import { statementId } from '../../core/payer/statement-id.ts';
import { worded } from '../../core/payer/worded.ts';
import { lookUp } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';

/** What the note must show: for the codes named, else for every visit; with what a named payer asks of records. */
export function shapeDocument({ request, context, decision, ruleSet }: Asked): Shaped {
  const checklist =
    decision.checklist.length > 0
      ? decision.checklist
      : [...ruleSet.everyVisit, ...ruleSet.pointers].map((item) => ({
          text: item.text,
          code: null,
          source: item.source,
        }));
  const what = decision.codes.length > 0 ? decision.codes.join(', ') : 'every visit';
  const head = finding(
    'document',
    'answer',
    decision.codes,
    `What the note must show for ${what}: ${checklist.length} points.`,
    checklist[0]?.source ?? authorities.article,
    'article',
  );
  const payer = choosePayer(
    ruleSet.payers,
    request.payer ?? context.payer,
    request.discipline ?? context.discipline,
  );
  const records = payer.statements
    .filter((s) => s.about === 'records')
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
  return { status: 'answered', decision: { ...lookUp(decision, [head, ...records], asks), checklist } };
}
