import type { Finding } from '../../core/visit.ts';
import { firstLine } from './first-line.ts';
import { alike } from './sentences/alike.ts';
import { saidOnce } from './sentences/said-once.ts';
import { says } from './sentences/says.ts';
import type { Told } from './told.ts';
import { deciding } from './verdict-sentence.ts';

/** What tells a code from its look-alikes, and notes: worth saying only where the code itself was asked about. */
const ofLookUps = /^(code\.(look-alike|note-)|modifier\.\w{2}\.note$|note:|document\.of-payer)/;

/** What a question about a modifier, a payer or a denial is told beside the claim lines. */
const besideLines =
  /^(modifier\.\w{2}\.((is|when|not)$|(never|not-called|other|may-not|cannot|waits|hangs-on))|payer\.|code\.of-medicare|limit\.is|call\.|denial\.|topic\.|evaluation\.(factors|met)|threshold\.)/;

/** Questions that are about two codes together. */
const ofPairs: ReadonlySet<string> = new Set(['check-pair', 'find-modifier']);

/** What the manual adds to a pair, or this payer says of it; what warns stands among the warnings. */
const isOfPair = ({ id, level, codes }: Finding): boolean =>
  level === 'info' && (id.startsWith('pair-note.') || (/^payer\.\w+\.codes-/.test(id) && codes.length > 1));

/** What a look-up has to say of codes, modifiers and payers, in its order, without what the first line said already. */
export const statements = saidOnce((told: Told): readonly string[] => {
  const { answer } = told;
  const first = firstLine(told);
  const wanted = (f: Finding): boolean =>
    answer.lines.length === 0
      ? (f.level === 'answer' || ofLookUps.test(f.id)) && !f.id.startsWith('units.')
      : (f.level === 'answer' && besideLines.test(f.id)) || (ofPairs.has(answer.intent) && isOfPair(f));
  const asked = answer.lines.length > 0 && answer.intent === 'check-pair';
  const why = asked && answer.verdict === 'allowed-with-modifier' ? [deciding(answer)] : [];
  const said = alike(answer.findings.filter((f) => wanted(f) && f.text !== first)).flatMap(inPoints);
  return [...why, ...said].filter((text) => text !== '' && !says(first, text));
});

/** More than two points of when a modifier goes on, or what one must not do with it, one by one, so that they stand as a list. */
function inPoints({ id, text }: Finding): string[] {
  const [, lead = '', points = ''] = ofModifier.test(id) ? (/^([^:]+:) (.*)\.$/s.exec(text) ?? []) : [];
  const each = points.split('; ');
  return each.length > 2 ? each.map((point) => `${lead} ${point}`) : [text];
}

const ofModifier = /^modifier\.\w{2}\.(when|not)$/;
