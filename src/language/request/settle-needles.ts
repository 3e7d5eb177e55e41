import type { RuleSet } from '../../core/rule-set.ts';
import { needleChoices } from '../../core/units/clocks/needle-choices.ts';
import type { AskId } from '../../core/visit.ts';
import type { Request } from '../request.ts';
import { changeService } from './change-service.ts';

/** In how many further quarter hours a needle was newly placed: the first service whose clock asks for it. */
export function settleNeedles(
  request: Request,
  ask: AskId,
  choice: string,
  ruleSet: RuleSet,
): Request | null {
  const value = ask === 'activity' ? needleChoices().find(({ label }) => label === choice)?.value : undefined;
  const at = request.services.findIndex(({ codes }) => codes.some((code) => asksNeedles(code, ruleSet)));
  return value === undefined || at < 0
    ? null
    : {
        ...request,
        services: changeService(request.services, at, (service) => ({
          ...service,
          insertions: Number(value),
        })),
      };
}

const asksNeedles = (code: string, ruleSet: RuleSet): boolean => {
  const count = ruleSet.codes[code]?.count;
  const opens = count?.kind === 'with' ? ruleSet.codes[count.opening[0] ?? '']?.count : count;
  return opens?.kind === 'opening' && opens.newNeedle;
};
