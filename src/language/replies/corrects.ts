import type { Service } from '../../core/visit.ts';
import { type Draft, seen } from '../draft.ts';
import type { Request } from '../request.ts';
import { toService } from '../to-request.ts';
import type { Conversation } from './reply.ts';

/**
 * Corrects a service: its minutes where the same code is named again, its code where there is only one service.
 * Words that take back have to be there: without them a named service opens a question of its own.
 */
export function corrects(draft: Draft, { request }: Conversation): Request | null {
  const [mention] = draft.mentions;
  if (!mention || mention.by === 'group' || draft.mentions.length > 1 || !takesBack(draft)) return null;
  const said = toService(mention);
  const same = request.services.findIndex(({ codes }) => codes.join() === said.codes.join());
  const at = same >= 0 ? same : request.services.length === 1 ? 0 : -1;
  const before = request.services[at];
  if (!before) return null;
  return {
    ...request,
    services: request.services.map((service, index) => (index === at ? corrected(before, said) : service)),
    openPhrases:
      same >= 0 ? request.openPhrases : request.openPhrases.filter(({ service }) => service !== at),
  };
}

function takesBack(draft: Draft): boolean {
  return (
    seen(draft, 'negation', 'takes-back').length > 0 || /^(no|not|nope)$/.test(draft.tokens[0]?.text ?? '')
  );
}

function corrected(before: Service, said: Service): Service {
  return {
    ...before,
    codes: said.codes,
    open: said.open,
    minutes: said.minutes ?? before.minutes,
    contact: said.contact ?? before.contact,
    spinalRegions: said.spinalRegions ?? before.spinalRegions,
    regions: said.regions.length > 0 ? said.regions : before.regions,
  };
}
