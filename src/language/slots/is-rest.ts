import type { Token } from '../words/tokens.ts';

/** Before a time they say that nobody was treated in it: a rest, a wait, a talk, the writing of the note. */
const idle =
  /^(rested|resting|waited|waiting|break|breaks|breath|breather|recovering|chatted|chatting|documenting|documentation|documented|charting|charted|paperwork|writing|scoring)$/;
/** Words that may stand between such a word and the time: "catch her breath like 10 min", "writing it up took another 30". */
const meanwhile =
  /^(for|of|a|an|about|took|takes|taking|x|:|-|like|roughly|maybe|another|around|up|it|the|report|her|his|that|was|only|just|down|n|and|time)$/;

/**
 * Whether nobody was treated in a time: "5 min rest", "rested 5 min", "rest 5 min,", "documentation took 10"; not "the rest, 20 min
 * of gait".
 */
export function isRest(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  let behind = to;
  while (
    /^(of|that|this|it|those|these|them|him|her|was|were|is|for|a|spent|just|only|mostly|water|seated|standing|me|us|on|the|my|which|getting)$/.test(
      text(behind),
    ) &&
    behind < to + 8
  )
    behind++;
  if (
    /^(rest|resting|rests|break|breaks|recovery|waiting|chatting|chitchat|phone|bathroom|restroom|documenting|documentation|charting|paperwork|notes|writing)$/.test(
      text(behind),
    ) &&
    !/^(of|was|is)$/.test(text(behind + 1))
  )
    return true;
  // "4 of that he sat": who rested stands behind.
  const said = tokens
    .slice(to, to + 4)
    .map((token) => token.text)
    .join(' ');
  if (/^of (that|it|those|them) (he|she|they|pt|patient) (sat|rested|waited|napped)$/.test(said)) return true;
  // "(10 min of talking about the weather)", "5 of it just me talking": a remark, while "talking her through the stairs" is teaching.
  const isRemark = text(from - 1) === '(' || tokens.slice(to, behind).some((token) => token.text === 'just');
  const closesAt = (at: number) => tokens[at] === undefined || /^([,;\n.)?!]|and|then)$/.test(text(at));
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
  let before = from - 1;
  while (meanwhile.test(text(before)) && before > from - 5) before--;
  if (idle.test(text(before)) || (text(before) === 'sat' && before > from - 3)) return true;
  const closes = tokens[to] === undefined || /^([,;\n.)]|then|and|between)$/.test(text(to));
  return text(before) === 'rest' && text(before - 1) !== 'the' && closes;
}
