import { eachOnce } from '../../../core/each-once.ts';
import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { giverOf } from '../people/givers/giver-of.ts';
import { giversOf } from '../people/givers/givers.ts';

/**
 * Makes one service of a code that is named several times: bouts add up, as they do on a claim. Shared and one-on-one
 * minutes stay apart, and so does what went to the adjusted region from what went elsewhere, and what an aide gave; a
 * group's own code takes the shared minutes of whatever was done.
 */
export function mergeRepeats(draft: Draft, { groupCode, cmtCodes }: Model): Draft {
  const isShared = ({ contact, codes }: Mention): boolean => contact === 'group' || codes[0] === groupCode;
  const named = eachOnce(draft.mentions.map(({ codes }) => codes[0]));
  if (named.length === draft.mentions.length && !draft.mentions.some(isShared)) return draft;
  const adjusted = new Set(
    gather(
      draft.mentions.filter(({ codes }) => codes.some((code) => cmtCodes.includes(code))),
      ({ regions }) => regions,
    ),
  );
  const givers = giversOf(draft);
  const clauses = givers.length > 0 ? clausesOf(draft.tokens) : [];
  // "The aide did 20, then I did 23": minutes of somebody who may not be counted stay apart.
  const others = (mention: Mention): string => {
    if (mention.contact === 'unattended') return ' unattended';
    const who = mention.giver ?? giverOf(draft, mention, givers, clauses)?.who;
    return who === 'aide' || who === 'student' ? ` ${who}` : '';
  };
  const merged = new Map<string, Mention>();
  for (const mention of draft.mentions) {
    const key = isShared(mention) ? 'group' : `${keyOf(mention, adjusted, merged)}${others(mention)}`;
    const known = merged.get(key) ?? namedAgain(merged, mention);
    if (known && !merged.has(key)) {
      merged.set('group', join(known, mention));
      continue;
    }
    merged.set(key, known ? join(known, mention) : mention);
  }
  return draftWith(draft, { mentions: [...merged.values()] });
}

/** "Neck adjusted, manual to the neck 10 and to the low back 15": the code, and on which side of the adjusted region. */
function keyOf(
  { codes, regions }: Mention,
  adjusted: ReadonlySet<string>,
  merged: ReadonlyMap<string, Mention>,
): string {
  const code = codes.join(' ');
  const [within, elsewhere] = [`${code} within`, `${code} elsewhere`];
  if (merged.has(code) || adjusted.size === 0) return code;
  if (regions.length === 0) return [within, elsewhere].find((key) => merged.has(key)) ?? code;
  return regions.some((region) => adjusted.has(region)) ? within : elsewhere;
}

/**
 * The shared service that a code without a word about patients names once more: "three in the pool at once, 45 min of pool
 * exercise". Where both have minutes they are two.
 */
function namedAgain(merged: ReadonlyMap<string, Mention>, mention: Mention): Mention | undefined {
  const shared = merged.get('group');
  const hasTime = mention.minutes.length > 0 && shared && shared.minutes.length > 0;
  return mention.contact === null && !hasTime && shared?.codes.join(' ') === mention.codes.join(' ')
    ? shared
    : undefined;
}

/** "Toggle C1, drop table SI": what each says adds up by the regions that both name. */
function regionsOfBoth(one: Mention, other: Mention): number | null {
  const known = one.spinalRegions ?? other.spinalRegions;
  if (one.spinalRegions === null || other.spinalRegions === null) return known;
  return Math.max(new Set([...one.regions, ...other.regions]).size, one.spinalRegions, other.spinalRegions);
}

function join(one: Mention, other: Mention): Mention {
  const assistant = one.assistantMinutes !== null || other.assistantMinutes !== null;
  return {
    ...(one.contact === 'group' || other.contact !== 'group' ? one : other),
    from: one.from,
    to: one.to,
    by: one.by === 'code' || other.by === 'code' ? 'code' : one.by,
    minutes: [...one.minutes, ...other.minutes],
    contact: one.contact ?? other.contact,
    regions: [...new Set([...one.regions, ...other.regions])],
    spinalRegions: regionsOfBoth(one, other),
    giver: one.giver === other.giver ? one.giver : null,
    togetherMinutes:
      one.togetherMinutes === null && other.togetherMinutes === null
        ? null
        : (one.togetherMinutes ?? 0) + (other.togetherMinutes ?? 0),
    assistantMinutes: assistant ? (one.assistantMinutes ?? 0) + (other.assistantMinutes ?? 0) : null,
    unitsSaid: one.unitsSaid ?? other.unitsSaid,
    modifiersSaid: [...new Set([...one.modifiersSaid, ...other.modifiersSaid])],
  };
}
