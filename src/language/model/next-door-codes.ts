import type { RuleSet } from '../../core/rule-set.ts';
import type { Model } from '../model.ts';

/** The codes next door as ranges: `20610` alone, `72020-72120`, `J0000-J9999`. */
export function nextDoorCodes({ outOfScope }: RuleSet): Model['nextDoor'] {
  return outOfScope.flatMap(({ codes }, index) =>
    codes.map((code) => {
      const [from = code, to = from] = code.split('-');
      return { from, to, index };
    }),
  );
}
