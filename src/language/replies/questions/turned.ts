import type { Draft } from '../../draft.ts';
import type { IntentId, Request } from '../../request.ts';

/** Modifiers that were typed on a code: "97110-GP". */
export const modifiersTyped = ({ mentions }: Draft): string[] =>
  mentions.flatMap(({ modifiersSaid }) => modifiersSaid);

/** The same visit, of which something else is asked, with what was told beside. */
export function turned(draft: Draft, request: Request, intent: IntentId): Request {
  const modifiers = [...new Set([...draft.modifiers.map(({ code }) => code), ...modifiersTyped(draft)])];
  return {
    ...request,
    intent,
    modifiers: modifiers.length > 0 ? modifiers : request.modifiers,
    ...(draft.denials.length > 0 ? { denials: draft.denials } : {}),
    payer: draft.payer ?? request.payer,
    discipline: draft.discipline ?? request.discipline,
    dateOfService: draft.date ?? request.dateOfService,
  };
}
