import { clausesOf } from '../../parts/clauses.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import type { Token } from '../../words/tokens.ts';

/** A day or a person that the message names, and under which it tells what was done; tokens `from` up to, not including, `to`. */
export interface Label {
  of: string;
  from: number;
  to: number;
}

/**
 * Says under which label something was told: the one in its part of the message, else the one before it in the sentence, or
 * behind it where labels close what they speak of ("97110 20, 97140 10 Mon, 97110 30 Tue"). A sentence without any goes on with
 * one that began another ("Monday: gait 20. TE 15.").
 *
 * @param places where services and times stand
 */
export function toldUnder(
  tokens: readonly Token[],
  labels: readonly Label[],
  places: readonly { from: number }[],
): (one: { from: number }) => string | undefined {
  const [sentences, clauses] = [sentencesOf(tokens), clausesOf(tokens)];
  return ({ from }) => {
    const here = labels.filter((label) => sentences[label.from] === sentences[from]);
    if (here.length === 0) {
      const last = labels.filter((label) => label.to <= from).at(-1);
      return last && begins(tokens, last) ? last.of : undefined;
    }
    const inClause = here.filter((label) => clauses[label.from] === clauses[from]);
    if (inClause.length === 1) return inClause[0]?.of;
    const beside = places.filter((place) => sentences[place.from] === sentences[from]);
    const first = Math.min(...beside.map((place) => place.from));
    const last = Math.max(...beside.map((place) => place.from));
    const closes = (here[0]?.from ?? 0) > first && (here.at(-1)?.from ?? 0) > last;
    const before = here.filter((label) => label.to <= from).at(-1);
    const behind = here.find((label) => label.from >= from);
    return (closes ? (behind ?? before) : (before ?? behind))?.of;
  };
}

/** "Monday: …", "On Tuesday …": what begins its sentence holds until the next one. */
function begins(tokens: readonly Token[], { from }: Label): boolean {
  const before = /^(on|dos|the)$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  return /^[\n;.?!]$/.test(tokens[before - 1]?.text ?? '\n');
}
