import { distance } from '../../book/nearness.ts';
import { type Count, type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';

/** "2 units therex", "therex 2 units", "2 units of 97530": further away the number belongs to something else. */
const BESIDE = 2;

/** Gives each number of units that was said to the service beside it, to be confirmed or corrected by the minutes. */
export function giveUnits(draft: Draft): Draft {
  // "3 units: 97110 (23m) 97140 (15m)": of all that is told behind the sign.
  const isOfAll = ({ to }: Count): boolean => draft.tokens[to]?.text === ':' && draft.mentions.length > 1;
  const { unitsPaid: paid } = draft;
  const said = draft.counts.filter(
    (count) => count.noun === 'units' && !isOfAll(count) && count.from !== paid?.from,
  );
  const [only, ...others] = draft.mentions;
  // "Paid 1 unit of 97140, I billed 2": what was billed is what the minutes are held against.
  if (paid?.billed && only && others.length === 0)
    return draftWith(draft, { mentions: [mentionWith(only, { unitsSaid: paid.billed })] });
  const tail = unitsEach(draft);
  if (tail !== null)
    return draftWith(draft, {
      mentions: draft.mentions.map((mention) => mentionWith(mention, { unitsSaid: tail })),
    });
  if (said.length === 0) return draft;
  const [lone, another] = said;
  if (lone && !another && isOfEach(draft, lone))
    return draftWith(draft, {
      mentions: draft.mentions.map((mention) =>
        mentionWith(mention, { unitsSaid: mention.unitsSaid ?? lone.number }),
      ),
    });
  const first = draft.mentions[0];
  const unitsFirst = said.length > 1 && first !== undefined && (said[0]?.to ?? Infinity) <= first.from;
  const owners = new Map(said.map((count) => [nearest(draft, count, unitsFirst), count.number]));
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) =>
      mentionWith(mention, {
        unitsSaid: mention.unitsSaid ?? owners.get(mention) ?? null,
      }),
    ),
  });
}

/** "1 unit each 97110 97112 97530", "97110, 97140: 1 unit apiece"; "a unit for each 15 min" is a rule. */
function isOfEach({ tokens, mentions }: Draft, { to }: Count): boolean {
  const isEach = /^(each|apiece|ea)$/.test(tokens[to]?.text ?? '');
  const next = tokens[to + 1];
  const isRule = next?.kind === 'number' && !mentions.some(({ from }) => from === to + 1);
  return isEach && !isRule && mentions.length > 1;
}

/** "97110 and 97140 1 unit each": read as the units of the code before them, and said of all. */
function unitsEach({ tokens, mentions }: Draft): number | null {
  const [said, another] = mentions.filter(({ unitsSaid }) => unitsSaid !== null);
  if (!said || another || mentions.length < 2 || mentions.at(-1) !== said) return null;
  return /^(each|apiece|ea)$/.test(tokens[said.to]?.text ?? '') ? said.unitsSaid : null;
}

/** "2 units te 1 unit mt": where the units lead, each goes to the service behind it. */
function nearest({ tokens, mentions }: Draft, count: Count, unitsFirst: boolean): Mention | undefined {
  return mentions
    .filter((mention) => distance(tokens, mention, count) < BESIDE)
    .filter((mention) => !unitsFirst || mention.from >= count.to)
    .sort((a, b) => distance(tokens, a, count) - distance(tokens, b, count))[0];
}
