import { twinsOf } from '../../../core/rules/by-payer.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { changeService } from '../../request/change-service.ts';
import type { Request } from '../../request.ts';
import { stem } from '../../words/stem.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';

/**
 * "No, unattended", "actually by machine": another choice of the question that a settled service would have been asked, in the words
 * of its label and no others. Where several services or choices fit, nothing is turned.
 */
export function turnedOver(
  { tokens, mentions, durations }: Draft,
  { request }: Conversation,
  { ruleSet }: Model,
): Request | null {
  const words = tokens.filter((word) => word.kind !== 'sign' && !tells(word, 'beside-replies/turned-over'));
  if (words.length === 0 || words.length > 2 || words.length === tokens.length || durations.length > 0)
    return null;
  if (mentions.some(({ codes }) => codes.length === 1)) return null;
  const isSaid = (label: string): boolean => {
    const stems = (label.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(stem);
    return words.every((word) => stems.includes(word.stem));
  };
  const isTwin = (codes: readonly string[]) =>
    codes.length === 2 && twinsOf(ruleSet).some((pair) => codes.every((code) => pair.includes(code)));
  // "TE 30", then "by machine": an exercise stands among the choices of many words, of which none was said.
  const isAsked = (phrase: number | undefined, code: string | undefined, at: number): boolean =>
    phrase === undefined ? ruleSet.codes[code ?? '']?.family !== 'exercise' : phrase === at;
  const found = request.services.flatMap(({ codes, open, phrase }, at) =>
    (open !== null && !isTwin(codes)) || codes.length === 0
      ? []
      : ruleSet.ambiguous
          .filter((_, index) => isAsked(phrase, codes[0], index))
          .filter(({ choices }) => choices.some(({ code }) => code === codes[0]))
          .flatMap(({ choices }) => choices.filter(({ label }) => isSaid(label)))
          .map(({ code }) => ({ at, code })),
  );
  const [first, other] = found;
  const at = first?.at;
  if (at === undefined || found.some((one) => one.at !== at)) return null;
  const codes = [...new Set(found.map(({ code }) => code))];
  // "Stim left on" goes out under either of two codes, as the payer has it.
  const twin = other && twinsOf(ruleSet).find((pair) => codes.every((code) => pair.includes(code)));
  if (codes.length > 1 && !twin) return null;
  const said = codes.length > 1 && twin ? [...twin] : codes;
  if (said.includes(request.services[at]?.codes[0] ?? '')) return null;
  return {
    ...request,
    services: changeService(request.services, at, (service) => ({
      ...service,
      codes: said,
      open: said.length > 1 ? 'attended' : null,
    })),
  };
}
