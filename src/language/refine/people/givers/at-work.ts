import { type Draft, seen } from '../../../draft.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { isHandedTo } from './is-handed-to.ts';
import { isOnlyInRoom } from './is-only-in-room.ts';
import { isStateToo } from './is-state-too.ts';
import { looksOn } from './looks-on.ts';
import { shareTold } from './share-told.ts';
import { isToldBehindTime } from './told-behind-time.ts';
import { isToldOfAll } from './told-of-all.ts';
import { isToldOfService } from './told-of-service.ts';

/** Before or behind "I" these tell of the claim, or of no treatment ("I wasn't there"). */
const asks = /^(can|could|do|does|should|may|must|would|will|if|how|what|when|which|shall|am|did)$/;

/** Tokens `from` up to, not including, `to`. */
export interface Place {
  from: number;
  to: number;
}

/** Whether a word is "me": who writes, told of as one who treats. */
export const isMe = (tokens: Draft['tokens'], at: number): boolean =>
  tokens[at]?.text === 'me' || tokens[at]?.text === 'myself';

/** Whether an aide or a student is told of as one who treats: by a word, or by a time or a service right behind. */
export function isAtWork(draft: Draft, { from, to }: Place): boolean {
  const { tokens, mentions, durations } = draft;
  // "Anthem blue cross CA": where the plan is.
  const isOfPlan = seen(draft, 'payers').some((payer) => payer.to === from);
  if (isStateToo(tokens[from]) && isOfPlan) return false;
  const before = tokens.slice(Math.max(0, from - 2), from);
  const behind = tokens.slice(to, to + 6);
  // "With the tech nearby" gave nothing.
  if (looksOn(tokens, to) || isOnlyInRoom(draft, { from, to })) return false;
  return (
    before.some(({ text }) => /^(by|with|w|under)$/.test(text)) ||
    isHandedTo(tokens, from) ||
    isSetApart(draft, { from, to }) ||
    isToldBehindTime(draft, { from, to }) ||
    isToldOfService(draft, { from, to }) ||
    behind.some((word) => tells(word, 'at-work/gives')) ||
    readNumber(tokens, shareTold(tokens, { from, to }) ?? tokens.length) !== null ||
    // "Aide alone with her 25 min".
    /^(alone|solo)$/.test(behind[0]?.text ?? '') ||
    // "Student had her for gait 15 min".
    (behind[0]?.text === 'had' && /^(her|him|them)$/.test(behind[1]?.text ?? '')) ||
    // "Tech gait 15", "tech: gait 15".
    [...mentions, ...durations].some(
      (told) => told.from === to || (behind[0]?.text === ':' && told.from === to + 1),
    )
  );
}

/** "TE 30 (aide)", "30 min therex all tech", "TE 30, tech today": nothing else is told of them than that they were there. */
function isSetApart(draft: Draft, place: Place): boolean {
  const { tokens } = draft;
  const [before, behind] = [tokens[place.from - 1]?.text ?? '', tokens[place.to]?.text ?? ''];
  if (before === '(' && behind === ')') return draft.mentions.length > 0;
  if (isStateToo(tokens[place.from])) return false;
  return before === 'all' || isToldOfAll(draft, place);
}

/** "Im the PTA", "me (PTA)", "PTA here", "as a COTA": who writes is the assistant, and "I" speaks of the assistant. */
export function isAsker({ tokens }: Draft, { from, to }: Place): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const before = /^(the|a|an)$/.test(text(from - 1)) ? from - 2 : from - 1;
  const isI = text(before) === 'im' || (text(before) === 'am' && text(before - 1) === 'i');
  // "With me pta": who writes, by a second word.
  const isMine = text(text(before) === '(' ? before - 1 : before) === 'me';
  return isI || isMine || text(to) === 'here' || (text(before) === 'as' && before < from - 1);
}

/** "I did", "by myself"; not "can I bill", "I need", where nobody is treated. */
export function isAskersWord({ tokens }: Draft, at: number): boolean {
  const text = (where: number) => tokens[where]?.text ?? '';
  if (isMe(tokens, at)) return true;
  if (text(at) !== 'i' || asks.test(text(at - 1)) || tells(tokens[at + 1], 'at-work/of-the-claim'))
    return false;
  return !(/^(while|as)$/.test(text(at - 1)) && tells(tokens[at + 1], 'at-work/elsewhere'));
}

const isTherapistWord = (token: Token | undefined): boolean => token?.text === 'pt' || token?.text === 'ot';

/** "15 w pta", "15 (pta)", "15 pta", "23 with the pt": what joins who treated to the time before; null where no time stands there. */
function frameOf(tokens: Draft['tokens'], at: number): string | null {
  const isTime = (token: Token | undefined) =>
    token?.kind === 'number' || /^(min|mins|minutes|m|')$/.test(token?.text ?? '');
  const first = /^(the|me|our)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const before = tokens[first - 1];
  if (isTime(before)) return '';
  const joint = before?.text === 'with' ? 'w' : (before?.text ?? '');
  return /^(w|by|\(|-)$/.test(joint) && isTime(tokens[first - 2]) ? joint : null;
}

/** "Gait 15 w pta, manual 15 w pt": said of a time as the assistant is of another one. */
export function isToldLikeAssistant({ tokens }: Draft, at: number, assistants: readonly Place[]): boolean {
  const frame = isTherapistWord(tokens[at]) ? frameOf(tokens, at) : null;
  return frame !== null && assistants.some(({ from }) => frameOf(tokens, from) === frame);
}

/** "pt nmr 10" right before a service; "pt did 16 and pta 15", where the assistant has a time as well. */
export function isTherapist({ tokens, mentions }: Draft, at: number, assistants: readonly Place[]): boolean {
  if (!isTherapistWord(tokens[at])) return false;
  const before = tokens[at - 1];
  const begins = before === undefined || /^([,;\n.:(]|and|then)$/.test(before.text);
  if (begins && tokens[at]?.text === 'pt' && mentions.some(({ from }) => from === at + 1)) return true;
  // "Pt n pta treated together".
  const joins = /^(and|n|&|\+|\/)$/.test(tokens[at + 1]?.text ?? '');
  if (begins && joins && assistants.some(({ from }) => from === at + 2)) return true;
  // "Cota and ot both treated 30".
  const isJoined =
    /^(and|n|&|\+|\/)$/.test(before?.text ?? '') &&
    assistants.some(({ to }) => to === at - 1) &&
    /^(both|together|jointly)$/.test(tokens[at + 1]?.text ?? '');
  if (isJoined) return true;
  const isService = (where: number) => mentions.some(({ from }) => from === where);
  const hasShare = (to: number) => {
    const next = behindVerb(tokens, to);
    return tokens[next]?.kind === 'number' || (next > to && isService(next));
  };
  // "The PT" may be the patient, "the OT" is nobody else.
  if (tokens[at]?.text === 'ot') return !/^(with|for)$/.test(before?.text ?? '') && hasShare(at + 1);
  return (
    !/^(with|the|this|a|for|of|my)$/.test(before?.text ?? '') &&
    hasShare(at + 1) &&
    assistants.some(({ to }) => hasShare(to))
  );
}

/** "did", "did the first", "took another": what may stand between a person and the minutes. */
export function behindVerb(tokens: Draft['tokens'], at: number): number {
  let next = at;
  if (tells(tokens[next], 'at-work/gives')) next += 1;
  while (/^(the|for|first|next|last|another|other|about)$/.test(tokens[next]?.text ?? '') && next < at + 4)
    next += 1;
  return next;
}
