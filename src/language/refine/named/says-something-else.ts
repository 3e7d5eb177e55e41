import { type Draft, seen } from '../../draft.ts';

const measure = /^(moderate|high|low)$/;
/** What a level may stand before and still be the level of the visit. */
const ofVisit =
  /^(complexity|complex|level|mdm|decision|decisions|medical|eval|evaluation|exam|visit|new|established|patient|pt|ot|occupational|physical|therapy|e|em|and|with|w|for|so|code|or|by|on|today|is|which|then|plus|in|at)$/;

interface Span {
  from: number;
  to: number;
}

/** Whether words end inside something else: "PT eval low" in "PT eval low back" or "new patient, high blood pressure" says no level. */
export function saysSomethingElse({ from, to }: Span, draft: Draft): boolean {
  const next = draft.tokens[to];
  const cutsRegion = seen(draft, 'region').some(
    (region) => from < region.from && region.from < to && to < region.to,
  );
  const isMeasure = measure.test(draft.tokens[to - 1]?.text ?? '');
  // "Walked in 2:05": when somebody came.
  const isArrival =
    next?.text === 'in' && draft.tokens[to + 1]?.kind === 'number' && draft.tokens[to + 2]?.text === ':';
  return cutsRegion || isArrival || (isMeasure && next?.kind === 'word' && !ofVisit.test(next.text));
}
