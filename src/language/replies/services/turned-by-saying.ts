import type { Service } from '../../../core/visit.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { changeService } from '../../request/change-service.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/** Words beside it: "oh, and with stim". */
const BESIDE = 4;

/**
 * "With stim" after "acu 15", "a home unit" after e-stim: words that make another service of one, told after it, as in the message that told
 * it they would have.
 *
 * @see intents/vocabulary/turns-into.yml
 */
export function turnedBySaying(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const [turn] = seen(draft, 'turns-into').filter(
    ({ value }) => placesOf(value, request, model).length === 1,
  );
  if (turn === undefined || draft.durations.length > 0 || draft.payer !== null) return null;
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  const isOther = [...draft.mentions, ...draft.denied].some(
    ({ from, to }) => from < turn.from || turn.to < to,
  );
  if (isOther || words - (turn.to - turn.from) > BESIDE) return null;
  const [at = 0] = placesOf(turn.value, request, model);
  const { phrase: _, ...before } = request.services[at] as Service;
  const into = turn.value.split('=')[1] ?? '';
  const phrase = model.ruleSet.ambiguous.findIndex(({ phrases }) => phrases.includes(into));
  const meant = model.ruleSet.ambiguous[phrase];
  const told: Service = meant
    ? { ...before, codes: [...new Set(meant.choices.map(({ code }) => code))], open: meant.ask, phrase }
    : { ...before, codes: [into], open: null };
  const others = request.openPhrases.filter(({ service }) => service !== at);
  return {
    ...request,
    services: changeService(request.services, at, () => told),
    openPhrases: meant ? [...others, { service: at, phrase }] : others,
  };
}

/**
 * Where the visit has what the words turn: the one code they name, an open phrase by one of its names, or one of its choices where they turn it
 * into another.
 */
function placesOf(value: string, { services, openPhrases }: Request, { ruleSet }: Model): number[] {
  const [name = '', into = ''] = value.split('=');
  return services.flatMap(({ codes }, at) => {
    const open = openPhrases.find(({ service }) => service === at);
    const isOpen = open !== undefined && ruleSet.ambiguous[open.phrase]?.phrases.includes(name) === true;
    const isChoice = ruleSet.ambiguous.some(({ phrases, choices }) => {
      const among = choices.map(({ code }) => code);
      return phrases.includes(name) && among.includes(into) && codes.every((code) => among.includes(code));
    });
    return codes.join() === name || isOpen || (codes.length === 1 && isChoice) ? [at] : [];
  });
}
