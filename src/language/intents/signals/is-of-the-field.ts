import type { Signals } from './signals.ts';

/** Whether anything of coding was seen: a service, a modifier, a payer, minutes, a segment of the spine, or the words by which people ask for them. */
export function isOfTheField(signals: Signals): boolean {
  const { services, modifiers, payer, minutes, segments } = signals;
  return (
    services + modifiers > 0 ||
    payer ||
    minutes ||
    segments ||
    signals.asks('units', 'modifier', 'billing', 'document', 'note', 'denial', 'pair', 'regions')
  );
}
