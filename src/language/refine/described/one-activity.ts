import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** Words by which the second of two activities says how, where or why the first was done. */
const joins =
  /^(over|on|onto|off|at|in|into|inside|to|from|for|during|using|via|while|without|through|around|across|against|up|down|under|as|of|with|w|wearing|holding|so)$/;
/** At these begins something else that was done. */
const parts = /^([,;\n?!+&/().:]|and|then|plus|but|followed|after|before|or|vs|versus)$/;
/** Words that one description may hold between two activities. */
const MOST = 6;

/**
 * Reads a description as one service: in "wheelchair propulsion over curbs 20 min" and "sitting balance while reaching 23 min"
 * the first activity is what was done, and the second says how. Two services that each have a name of their own stay two.
 */
export function oneActivity(draft: Draft, model: Model): Draft {
  const mentions: Mention[] = [];
  for (const mention of draft.mentions) {
    const head = mentions.at(-1);
    const one =
      head && (saysHow(draft, head, mention, model) || isDoneWith(draft, head, mention, model))
        ? joined(head, mention)
        : null;
    if (one) mentions[mentions.length - 1] = one;
    else mentions.push(mention);
  }
  return draftWith(draft, { mentions });
}

/** The two as one service, or null where what was done first is open and the second is none of its choices. */
function joined(head: Mention, how: Mention): Mention | null {
  const whole = mentionWith(head, { to: how.to });
  if (head.open === null || (head.phrase !== null && head.phrase === how.phrase)) return whole;
  // "Body mechanics for lifting kids": what is open of both stays open, of one service.
  if (how.open !== null && how.codes.some((code) => head.codes.includes(code))) return whole;
  if (how.open !== null || !how.codes.every((code) => head.codes.includes(code))) return null;
  return mentionWith(whole, { by: how.by, codes: how.codes, open: null, phrase: null });
}

function saysHow({ tokens, durations }: Draft, head: Mention, how: Mention, model: Model): boolean {
  if (head.by === 'code') return false;
  if (how.by !== 'activity' && how.by !== 'phrase' && !isSpot(tokens, how) && !isAid(tokens, how))
    return false;
  if (!mayBeOneOnOne(head, model) || !isOneOnOne(how, model)) return false;
  const between = tokens.slice(head.to, how.from);
  if (isDoneThere(tokens, head, how)) return true;
  if (isMeanwhile({ tokens, durations }, head, how)) return true;
  if (
    isAid(tokens, how) &&
    between.some(({ text }) => /^(w|with|using)$/.test(text)) &&
    between.length <= MOST
  )
    return !durations.some(({ from }) => head.to <= from && from < how.from);
  return (
    between.length > 0 &&
    between.length <= MOST &&
    between.some(({ text }) => joins.test(text)) &&
    !between.some(({ text, kind }) => parts.test(text) || (kind === 'number' && text.length < 4)) &&
    !durations.some(({ from }) => head.to <= from && from < how.from)
  );
}

/** "Stood on the bosu catching a ball": what was done on something is how it was stood on. */
function isDoneThere(tokens: Draft['tokens'], head: Mention, how: Mention): boolean {
  const place = [tokens[head.from - 1], tokens[head.from - 2], tokens[head.from]];
  return (
    head.to === how.from &&
    place.some((word) => word !== undefined && /^(on|onto|atop)$/.test(word.text)) &&
    tokens[how.from]?.text.endsWith('ing') === true
  );
}

/** "Ran the probe over the deltoid 12 min while he lifted": behind the time, and without one of its own, what the patient did in it. */
function isMeanwhile(
  { tokens, durations }: Pick<Draft, 'tokens' | 'durations'>,
  head: Mention,
  how: Mention,
): boolean {
  const [time, second] = durations.filter(({ from }) => head.to <= from && from < how.from);
  if (!time || second || how.from - time.to > MOST) return false;
  const isTimed = durations.some(({ from }) => how.to <= from && from - how.to < MOST);
  return (
    !isTimed &&
    /^(while|as)$/.test(tokens[time.to]?.text ?? '') &&
    /^(he|she|they|him|her|pt|patient|the)$/.test(tokens[time.to + 1]?.text ?? '')
  );
}

/** "Stim to trigger points": where something was applied. */
const isSpot = (tokens: Draft['tokens'], { from }: Mention): boolean =>
  /^(to|over|onto)$/.test(tokens[from - 1]?.text ?? '') &&
  /^(trigger|trig|tps?|trps?)$/.test(tokens[from]?.text ?? '');

/** "Stairs w/ rail & SPC": what was held. */
const isAid = (tokens: Draft['tokens'], { from, to }: Mention): boolean =>
  to === from + 1 && /^(spc|lbqc|sbqc|rw|fww|rollator|hemiwalker)$/.test(tokens[from]?.text ?? '');

/** Behind an activity: "shifting weight onto it". */
const BESIDE = 3;

/** "New prosthetic leg. Donning, liner care, shifting weight onto it 40 min": what was done with a device is the training in it. */
function isDoneWith({ tokens, durations }: Draft, head: Mention, how: Mention, { ruleSet }: Model): boolean {
  const isDevice = head.codes.every((code) => ruleSet.codes[code]?.family === 'orthotic');
  const pointsBack = tokens.slice(how.to, how.to + BESIDE).some(({ text }) => text === 'it');
  return (
    isDevice &&
    how.by === 'activity' &&
    pointsBack &&
    !durations.some(({ from }) => head.to <= from && from < how.from)
  );
}

/** "Tape to facilitate the glutes during squats": what is open may be such a service. */
const mayBeOneOnOne = (mention: Mention, model: Model): boolean =>
  mention.open === null
    ? isOneOnOne(mention, model)
    : mention.codes.some((code) => isOneOnOne(mentionWith(mention, { codes: [code] }), model));

/** What is counted by its minutes with one patient; heat or an adjustment beside it is something else. */
function isOneOnOne({ codes }: Mention, { ruleSet }: Model): boolean {
  return codes.every((code) => {
    const rule = ruleSet.codes[code];
    return rule?.clock === 'fifteen_pooled' && rule.contact !== 'group';
  });
}
