import type { PairOpening } from '../rule-set/modifier-rule.ts';
import type { Layer, LineModifier } from '../visit.ts';

/** A modifier that some rule names for a line, before the layers are joined. */
export interface NamedModifier extends Omit<LineModifier, 'when'> {
  when: LineModifier['when'] | 'never';
  layer: Layer;
  /** The kinds of pairs it opens on this line. */
  opens: PairOpening['kind'][];
  /** The question to ask for its condition, where the rule words one. */
  question?: string;
  /** What the rule says, and where it stands. */
  text: string;
  source: string;
}

/** Firmest first: on the line, waiting for a person's word, waiting for the payer's. */
const firmness: Record<LineModifier['when'], number> = {
  always: 0,
  'if-attested': 1,
  'if-distinct': 1,
  'if-payer-asks': 2,
};

/** Whether one outcome stands more firmly than another. */
export const isFirmer = (a: LineModifier['when'], b: LineModifier['when']): boolean =>
  firmness[a] < firmness[b];
