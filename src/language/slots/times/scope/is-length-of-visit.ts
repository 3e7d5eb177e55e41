import type { Token } from '../../../words/tokens.ts';

/** "The guy's visit was 50 minutes", "session lasted about 45". */
export function isLengthOfVisit(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "Booked for 60", "scheduled 45".
  const planned = text(from - 1) === 'for' ? from - 2 : from - 1;
  if (/^(booked|scheduled)$/.test(text(planned))) return true;
  if (isVisitOf(tokens, from)) return true;
  const verb = /^(about|like|around|roughly|only|a|for)$/.test(text(from - 1)) ? from - 2 : from - 1;
  return (
    /^(was|is|lasted|ran|took|says|said)$/.test(text(verb)) &&
    /^(session|appointment|appt|visit|schedule|slot)$/.test(text(verb - 1)) &&
    !/^(first|1st|initial|new|second|2nd|next|last)$/.test(text(verb - 2))
  );
}

/** "A 15 minute PT visit got billed as 3 units"; in "a 30 min session of TE" it is the work's. */
function isVisitOf(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const isOne = /^(a|an|my|her|his|the|one|that)$/.test(text(from - 1)) && tokens[from]?.kind === 'number';
  if (!isOne || !/^(min|minute|minutes|mins)$/.test(text(from + 1))) return false;
  const noun = /^(pt|ot|chiro|therapy|chiropractic)$/.test(text(from + 2)) ? from + 3 : from + 2;
  return (
    /^(visit|appointment|appt)$/.test(text(noun)) &&
    /^(got|was|gets|is|be|being|billed|turned)$/.test(text(noun + 1))
  );
}

/** "Rows 3x10, bike 6'. Time 25'": the time that a note closes with is that of all of it. */
export function isLabelledTime(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const label = /^[:=]$/.test(text(from - 1)) ? from - 2 : from - 1;
  const before = /^(tx|treatment|total|session)$/.test(text(label - 1)) ? label - 2 : label - 1;
  return text(label) === 'time' && /^[.;\n]$/.test(text(before));
}
