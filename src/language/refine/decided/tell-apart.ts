import { gather } from '../../../core/gather.ts';
import { APART, distance } from '../../book/nearness.ts';
import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { covers } from '../../parts/covers.ts';
import { deniedBefore } from '../described/denied-before.ts';
import { tellingWords } from '../described/telling-words.ts';
import { saysSomethingElse } from '../named/says-something-else.ts';
import { professionsOf } from '../people/givers/professions.ts';
import { staysApart } from './stays-apart.ts';
import { isOfTimed, toldByCues } from './told-by-cues.ts';
import { howManyTold, toldByNumber } from './told-by-number.ts';

/** Words of a label are everyday words: they count only this near. */
const LABEL_NEAR = 5;
/**
 * Narrows an open service by what stands near it: words that tell codes apart ("mechanical", "attended"), the words of
 * a choice's own label ("by machine"), or a number that falls into a choice's range ("4 muscles").
 */
export function tellApart(draft: Draft, model: Model): Draft {
  const mentions = draft.mentions.map((mention) => settle(draft, mention, model));
  const told = mentions.map((mention) => asTheOther(mention, draft, mentions));
  return draftWith(draft, { mentions: told.filter((mention) => !isOfCue(mention, draft, told)) });
}

/** "Stim 15, me there adjusting": what was adjusted is the stim, whose own words they are. */
function isOfCue({ open, by, regions, from, to }: Mention, draft: Draft, told: readonly Mention[]): boolean {
  if (open !== 'cmt-regions' || by === 'code' || regions.length > 0) return false;
  const { mentions } = draft;
  return seen(draft, 'tell-apart').some(
    (cue) =>
      covers({ from, to })(cue) &&
      told.some(
        ({ codes }, at) => codes.join() === cue.value && codes.length < (mentions[at]?.codes.length ?? 0),
      ),
  );
}

/** "First visit: orthosis fit, resting hand splint": which visit it was is said of the other thing that it is called by as well. */
function asTheOther(mention: Mention, { mentions: before }: Draft, settled: readonly Mention[]): Mention {
  if (mention.open !== 'visit-type' || mention.phrase === null) return mention;
  const codes = new Set(
    gather(settled, ({ codes, open }, at) =>
      open === null && before[at]?.phrase === mention.phrase ? codes : [],
    ),
  );
  return codes.size === 1 ? mentionWith(mention, { codes: [...codes], open: null, phrase: null }) : mention;
}

function settle(draft: Draft, mention: Mention, model: Model): Mention {
  if (mention.open === null || mention.open === 'cmt-regions') return mention;
  // "Is that the high one" beside the factors of its level asks: words tell the kind of evaluation, the factors its level.
  if (mention.factors !== undefined) {
    const codes = toldByCues(draft, mention);
    return codes.length > 1 ? mentionWith(mention, { codes }) : mention;
  }
  const isOthers = ofOtherProfessions(draft, mention, model);
  const counted = toldByNumber(draft, mention, model);
  if (counted.length === 1 && mention.codes.length > 1 && !isOthers(counted)) {
    const areas = howManyTold(draft, mention, model);
    return mentionWith(mention, {
      codes: counted,
      open: null,
      phrase: null,
      ...(areas === null ? {} : { areas }),
    });
  }
  for (const codes of [counted, toldByCues(draft, mention), byLabel(draft, mention, model)]) {
    if (codes.length > 0 && codes.length < mention.codes.length && !isOthers(codes)) {
      return mentionWith(mention, { codes, ...(codes.length === 1 ? { open: null, phrase: null } : {}) });
    }
  }
  const codes = ofOwnProfession(draft, mention, model);
  return codes.length > 0 && codes.length < mention.codes.length
    ? mentionWith(mention, { codes, ...(codes.length === 1 ? { open: null, phrase: null } : {}) })
    : mention;
}

/** "OT did a re-eval": what the only profession at work calls so, where no test was told. */
function ofOwnProfession(draft: Draft, { open, phrase, codes }: Mention, model: Model): string[] {
  const choices = phrase === null ? [] : (model.ruleSet.ambiguous[phrase]?.choices ?? []);
  if (open !== 'visit-type' || !choices.some(({ discipline }) => discipline)) return [];
  if (draft.tokens.some(({ text }) => /^(tests?|tested|testing|reports?|measures?|measured)$/.test(text)))
    return [];
  const [own, other] = new Set(professionsOf(draft, model).map(({ discipline }) => discipline));
  if (!own || other !== undefined) return [];
  return codes.filter((code) => choices.some((one) => one.code === code && one.discipline === own));
}

/** "PT saw an established pt, re-evaluated": codes that only another profession bills than the one that was at work. */
function ofOtherProfessions(
  draft: Draft,
  { open, phrase }: Mention,
  model: Model,
): (codes: readonly string[]) => boolean {
  const choices = phrase === null ? [] : (model.ruleSet.ambiguous[phrase]?.choices ?? []);
  if (open !== 'visit-type' || !choices.some(({ discipline }) => discipline)) return () => false;
  const told = new Set(professionsOf(draft, model).map(({ discipline }) => discipline));
  const [own] = told;
  if (!own || told.size !== 1) return () => false;
  // "Re-exam by the chiro, ortho tests done": tests are a part of the exam, unless a report of theirs is told.
  const isReported = draft.tokens.some(({ text }) => /^reports?$/.test(text));
  const isOther = (discipline: string | undefined) =>
    discipline === undefined ? !isReported : discipline !== own;
  return (codes) =>
    choices.filter(({ code }) => codes.includes(code)).every(({ discipline }) => isOther(discipline));
}

/** Words that a choice's label has and no other choice's label has, near the service. */
function byLabel(draft: Draft, mention: Mention, { ruleSet }: Model): string[] {
  const { codes } = ruleSet;
  const phrase = mention.phrase === null ? undefined : ruleSet.ambiguous[mention.phrase];
  if (!phrase) return [];
  const telling = tellingWords(phrase);
  // "Rolled ankle, the DC did rigid strapping": where it hurts is told before what was done.
  const places = seen(draft, 'region');
  const isPlace = (at: number) => places.some(({ from, to }) => from <= at && at < to);
  // "Vestibular rehab 35 min incl epley": what counts once a day, joined to a time, has a word of its own.
  const isOfOnce = (at: number) =>
    draft.mentions.some(
      (other) =>
        other !== mention &&
        staysApart(draft, mention, other, { codes }) &&
        other.from <= at &&
        at < other.to,
    );
  return mention.codes.filter((code) => {
    const words = telling.get(code);
    return draft.tokens.some(
      (token, at) =>
        words?.has(token.stem) === true &&
        token.kind === 'word' &&
        !saysSomethingElse({ from: at, to: at + 1 }, draft) &&
        !deniedBefore(draft, at) &&
        !(mention.from <= at && at < mention.to) &&
        !isOfOnce(at) &&
        !isOfTimed(draft, mention, { from: at, to: at + 1 }) &&
        distance(draft.tokens, mention, { from: at, to: at + 1 }) < (isPlace(at) ? APART * 2 : LABEL_NEAR),
    );
  });
}
