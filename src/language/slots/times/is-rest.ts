import type { Token } from '../../words/tokens.ts';
import { isSpentElsewhere } from './is-spent-elsewhere.ts';

/** Before a time they say that nobody was treated in it: a rest, a wait, a talk, the writing of the note. */
const idle =
  /^(rested|resting|waited|waiting|break|breaks|breath|breather|recovering|chatted|chatting|documenting|documentation|documented|charting|charted|paperwork|writing|scoring|cried|crying|napped|slept)$/;
/** Alone between signs they are a pause as well: "TE 10, bathroom 5 min"; "bathroom transfers 5 min" is training. */
const pause = /^(bathroom|restroom|potty|toilet|lunch|snack|setup)$/;
/** What a clinician types. */
const paper = /^(note|notes|report|reports|letter|summary|documentation|soap|eval|plan|poc)$/;
/** Right before a time they take it off: "60 min visit, lost 12 to …", "50 min minus 5 for …". */
const takesOff = /^(minus|less|subtract|lost|lose)$/;
/** Behind "6 of that he was" or "8 of it was her" they say that nobody was treated. */
const idling =
  /^(phone|crying|cried|talking|chatting|sitting|sat|resting|rested|waiting|waited|asleep|napping|napped|bathroom|restroom|texting|late|filling|forms|paperwork|elevator|intake|stuck|changing|undressing|undressed)$/;
/** Words that may stand between such a word and the time: "catch her breath like 10 min", "writing it up took another 30". */
const meanwhile =
  /^(for|of|a|an|about|took|takes|taking|till|til|until|x|:|-|like|roughly|maybe|another|around|up|it|the|report|her|his|that|was|only|just|down|n|and|time)$/;

/**
 * Whether nobody was treated in a time: "5 min rest", "rested 5 min", "rest 5 min,", "documentation took 10"; not "the rest, 20 min
 * of gait".
 */
export function isRest(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const closesAt = (at: number) => tokens[at] === undefined || /^([,;\n.)?!]|and|then)$/.test(text(at));
  if (isSpentElsewhere(tokens, from, to)) return true;
  let behind = to;
  while (
    /^(of|that|this|it|those|these|them|min|mins|minutes|him|her|was|were|is|for|a|spent|just|only|mostly|water|lunch|coffee|smoke|seated|sitting|standing|me|us|on|the|my|which|getting|to)$/.test(
      text(behind),
    ) &&
    behind < to + 8
  )
    behind++;
  // "With a half hour lunch in there"; "30 min lunch patient" is a visit.
  if (text(to) === 'lunch' && /^(a|an|with|w|minus|less|incl|including|took|for)$/.test(text(from - 1)))
    return true;
  if (
    /^(rest|rested|resting|rests|break|breaks|recovery|waiting|stuck|filling|chatting|chitchat|phone|bathroom|restroom|documenting|documentation|charting|paperwork|notes|writing)$/.test(
      text(behind),
    ) &&
    !/^(of|was|is)$/.test(text(behind + 1))
  )
    return true;
  // "30 min lunch and two breaks".
  if (text(behind - 1) === 'lunch' && behind > to && closesAt(behind)) return true;
  // "Incl 20 min typing the report"; by itself typing is an occupation.
  const written = [behind + 1, behind + 2, behind + 3].map(text);
  if (/^(typing|typed)$/.test(text(behind)) && written.some((word) => paper.test(word))) return true;
  if (takesOff.test(text(from - 1)) || (/^(setup|setting)$/.test(text(behind)) && behind > to)) return true;
  // "4 of that he sat", "6 of that he was on his phone": who rested stands behind.
  const isOfIt = text(to) === 'of' && /^(that|it|those|them)$/.test(text(to + 1));
  const who = text(to + 2) === 'was' || text(to + 2) === 'were' ? to + 3 : to + 2;
  if (isOfIt && /^(he|she|they|pt|patient|her|him|them|us|me)$/.test(text(who))) {
    const end = tokens.findIndex((_, at) => at > who && closesAt(at));
    if (
      tokens
        .slice(who + 1, Math.min(end < 0 ? who + 6 : end, who + 6))
        .some((token) => idling.test(token.text))
    )
      return true;
  }
  // "Pt on phone 8 of them".
  const lead = tokens
    .slice(Math.max(0, from - 3), from)
    .map((token) => token.text)
    .join(' ');
  if (
    isOfIt &&
    closesAt(to + 2) &&
    /\b(on (his |her |the )?phone|on the toilet|in the bathroom|asleep|crying|resting)$/.test(lead)
  )
    return true;
  // "10 of those min was changing clothes".
  if (isOfIt && text(behind) === 'changing' && text(behind + 1) === 'clothes') return true;
  // "(10 min of talking about the weather)", "5 of it just me talking": a remark, while "talking her through the stairs" is teaching.
  const isRemark =
    text(from - 1) === '(' ||
    tokens.slice(to, behind).some((token) => token.text === 'just') ||
    // "First 10 was him talking about his boat".
    (/^(was|were)$/.test(text(to)) && /^(him|her|them|us)$/.test(text(behind - 1)));
  if (
    isRemark &&
    /^(talking|chatting)$/.test(text(behind)) &&
    (text(behind + 1) === 'about' || closesAt(behind + 1))
  )
    return true;
  if (
    isRemark &&
    /^(changing|undressing|undressed|changed)$/.test(text(behind)) &&
    (text(behind + 1) === 'clothes' || closesAt(behind + 1))
  )
    return true;
  // "FCE 2.5 hr, report 45 min": the writing of it.
  const isWritten = /^(report|writeup|paperwork)$/.test(text(from - 1)) && /^[,;\n(+]$/.test(text(from - 2));
  if (isWritten && closesAt(to) && tokens.slice(0, from - 2).some(({ kind }) => kind === 'number'))
    return true;
  let before = from - 1;
  while (meanwhile.test(text(before)) && before > from - 5) before--;
  if (idle.test(text(before)) || (text(before) === 'sat' && before > from - 3)) return true;
  const isOnly = tokens[before - 1] === undefined || /^([,;\n.(+]|then|and)$/.test(text(before - 1));
  const untilThen = /^(till|til|until)$/.test(text(from - 1)) ? 1 : 0;
  if (pause.test(text(before)) && before === from - 1 - untilThen && isOnly) return true;
  const closes = tokens[to] === undefined || /^([,;\n.)]|then|and|between)$/.test(text(to));
  return text(before) === 'rest' && text(before - 1) !== 'the' && closes;
}
