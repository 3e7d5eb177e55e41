import { z } from 'zod';
import { clinicSource } from '../../core/clinic/clinic-rules.ts';
import { useKeys } from './modifier-file.ts';
import { confidence, day, modifierCode, oneOf, source, words } from './parts.ts';
import { payerFile } from './payer-file.ts';
import { sourcesFile } from './sources-file.ts';

const { unitMethod, disciplineModifier, distinctModifier } = payerFile.shape;

/** A clinic answers for its own word: no source means the clinic itself, and it is sure of it. */
const ownWord = {
  sources: z.array(source).min(1).default([clinicSource]),
  confidence: confidence.default('high'),
};

const use = z
  .strictObject({
    ...useKeys,
    when: oneOf(['always', 'if-distinct', 'if-attested', 'if-payer-asks', 'never']),
    source: source.default(clinicSource),
  })
  .transform((rest) => ({ ...rest, layer: 'clinic' as const, basis: 'clinic' as const }));

const told = z.strictObject({
  codes: z.exactOptional(z.array(words).min(1)),
  text: words,
  source: source.default(clinicSource),
});

/** A clinic's own rules: one file, its parts in the shape of rules/. */
export const clinicFile = z.strictObject({
  asOf: day,
  name: words,
  sources: sourcesFile.shape.sources.default([]),
  modifiers: z
    .array(
      z.strictObject({
        modifier: modifierCode,
        hide: z.array(words).default([]),
        uses: z.array(use).default([]),
      }),
    )
    .default([]),
  payers: z
    .array(
      z.strictObject({
        payer: words,
        unitMethod: z.exactOptional(
          unitMethod.extend({ ...ownWord, planDecides: z.boolean().default(false) }),
        ),
        disciplineModifier: z.exactOptional(disciplineModifier.extend(ownWord)),
        distinctModifier: z.exactOptional(distinctModifier.extend(ownWord)),
      }),
    )
    .default([]),
  notes: z.array(told.extend({ payers: z.exactOptional(z.array(words).min(1)) })).default([]),
  checklist: z.array(told).default([]),
});
