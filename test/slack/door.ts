import type { Answer } from '../../src/answer/answer.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import type { ClaimLine } from '../../src/core/visit.ts';
import type { Request } from '../../src/language/request.ts';
import type { Door } from '../../src/slack/desk/door.ts';
import { emptyRequest } from './requests.ts';

/** Rules that say nothing: enough for the words around an answer. */
export const noRules: RuleSet = {
  ...{ codes: {}, goals: [], modifiers: {}, payers: [], regions: [], editions: [], ambiguous: [] },
  ...{ slips: [], everyVisit: [], pointers: [], outOfScope: [], sources: {} },
  evaluations: { levels: [], statements: [], never: '' },
  pairRules: { sameMinutes: { among: [], text: '', source: '' }, notes: [] },
};

export const line = (more: Partial<ClaimLine>): ClaimLine => ({
  code: '97150',
  timed: false,
  minutes: 25,
  units: 1,
  coverage: 'unknown',
  modifiers: [],
  because: [],
  ...more,
});

/** An answer as the core gives it, with what a test wants to see in it. */
export const answer = (more: Partial<Answer> = {}): Answer => ({
  question: '',
  intent: 'code-visit',
  status: 'answered',
  dateOfService: '2026-11-23',
  payer: { id: 'commercial', unitMethod: 'unknown' },
  codes: ['97150'],
  lines: [line({})],
  unitCounts: { cms: [], ama: [] },
  pairs: [],
  verdict: null,
  asks: [{ id: 'cmt-regions', text: 'How many spinal regions were adjusted?', choices: ['1–2', '3–4', '5'] }],
  findings: [
    {
      id: 'group.shared:97150',
      level: 'info',
      text: 'Two patients & more.',
      codes: ['97150'],
      layer: 'national',
      source: 'S',
    },
  ],
  checklist: ['one', 'two', 'three', 'four'].map((text) => ({ text, code: null, source: 'S' })),
  sources: [{ id: 'S', title: 'Manual', locator: 'ch. 5', edition: '2024' }],
  text: '97150 × 1, and more',
  ...more,
});

/**
 * A door that answers every question with 97150, whose answer says how it came about, so that a test sees what arrived:
 * what is settled becomes the payer.
 * A question that says "break" breaks it; "thanks" is small talk.
 */
export function plainDoor() {
  const asked: { text: string; continues: boolean }[] = [];
  const answered = (request: Request, text: string) => ({ request, answer: answer({ text }) });
  const door: Door = {
    ask(text, _, thread) {
      asked.push({ text, continues: thread !== null });
      if (text.includes('break')) throw new Error(`secret words of the asker: ${text}`);
      const intent = text.includes('thanks') ? ('small-talk' as const) : emptyRequest.intent;
      return { request: { ...emptyRequest, intent }, answer: answer({ text: '97150 × 1', intent }) };
    },
    settle: (request, ask, choice) => ({ ...request, payer: `${ask} ${choice.replace(/\W/g, '-')}` }),
    repeat: (request) => answered(request, `repeated for ${request.payer}`),
  };
  return { door, asked };
}
