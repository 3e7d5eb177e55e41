import type { Request } from '../../language/request.ts';
import type { Command } from './command.ts';

const noService = ({ services }: Request): string | null =>
  services.length === 0 ? 'no code or service' : null;

/** The slash commands, in the order that the manifest declares them. */
export const commands: readonly Command[] = [
  {
    name: '/cpt',
    opensForm: true,
    intent: null,
    description: 'Ask about codes, units, modifiers or documentation; only you see the answer',
    hint: '97112 25 min with 98941, Medicare',
    form: '/cpt QUESTION',
    examples: ['/cpt 97112 25 min with 98941', '/cpt can 97140 go with 98940'],
    lacks: () => null,
  },
  {
    name: '/units',
    opensForm: false,
    intent: 'count-units',
    description: 'Count units from minutes, by both methods where the payer’s is not known',
    hint: '97110 20 97140 10 uhc',
    form: '/units CODE MINUTES [CODE MINUTES …] [payer]',
    examples: ['/units 97110 20 97140 10 uhc', '/units te 20 mt 10 nmr 15'],
    lacks: (request) =>
      noService(request) ?? (request.services.every(({ minutes }) => minutes === null) ? 'no minutes' : null),
  },
  {
    name: '/modifiers',
    opensForm: false,
    intent: 'find-modifier',
    description: 'Which modifiers go on codes billed on one day, each with its condition',
    hint: '97140 98941 aetna',
    form: '/modifiers CODE CODE […] [payer]',
    examples: ['/modifiers 97140 98941 aetna', '/modifiers 97112 97150 medicare'],
    lacks: noService,
  },
  {
    name: '/checklist',
    opensForm: false,
    intent: 'document',
    description: 'What the note must show for codes',
    hint: '97530 97112',
    form: '/checklist CODE […]',
    examples: ['/checklist 97530', '/checklist 97112 98941'],
    lacks: noService,
  },
];
