import type { Draft } from '../draft.ts';
import type { Token } from '../words/tokens.ts';
import type { Span } from './question-part.ts';

/** Words that open a question of anything: "anyone know a good vest", "what pulse width", "can the trainer drive the van". */
const opening: ReadonlySet<string> = new Set(
  'anyone anybody any someone somebody when why how hows can could would will should shall may do does what whats which'.split(
    ' ',
  ),
);
/** Words by which a code, a line or a rule is asked for, whatever else is said: "which number", "what do I put", "how is it timed". */
const ofCoding =
  /^(number|numbers|level|levels|put|puts|under|this|that|it|report|reported|reporting|call|called|use|using|used|tag|tags|list|write|written|enter|pick|choose|choice|right|correct|same|both|mean|means|count|counts|qualify|qualifies|timed|untimed|time|attended|unattended|supervised|constant|skilled|group|class|alone|solo|aide|aides|tech|techs|assistant|assistants|student|students|separate|separately|apart|difference|different|instead|region|regions|allowed|okay|ok|legit|required|require|requires|need|needs|needed|=)$/;

/**
 * Whether the message asks, and not for anything of coding: "what pulse width should I set the TENS to". What it names of
 * services is then no visit to code. What was told before the question counts as a visit, and so does what somebody did.
 *
 * @param part the sentence that asks, or null where that is the whole message
 */
export function asksSomethingElse(draft: Draft, part: Span | null): boolean {
  const { tokens, mentions } = draft;
  const { from, to } = part ?? { from: 0, to: tokens.length };
  const words = tokens.slice(from, to).filter(({ kind, text }) => kind !== 'sign' || text === '=');
  return (
    isOpening(words) &&
    !words.some(({ text }) => ofCoding.test(text)) &&
    mentions.every((one) => from <= one.from && one.from < to)
  );
}

/** A word of greeting or joining may stand before the word that asks. */
const isOpening = (words: readonly Token[]): boolean =>
  words.slice(0, 2).some(({ text }) => opening.has(text));
