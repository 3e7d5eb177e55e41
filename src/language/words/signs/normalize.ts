import { leadingTimes } from './leading-times.ts';
import { otherCommas } from './other-commas.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** Characters read from the start and from the end of a long message: background comes first, the question last. */
const HEAD = 4000;
const TAIL = 2000;

/** `sign`: what a text must hold for the pattern to match, so that most texts are spared it. */
type Spelling = [pattern: RegExp, reads: string, sign?: string];

/** What word processors and telephones make of signs; none of it is in what a keyboard types, the backtick aside. */
const typography: Spelling[] = [
  [/[\u2018\u2019\u201B\u2032\u00B4`]/g, "'"],
  [/[\u201C\u201D\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00D7\u2715]/g, 'x'],
  [/\p{Extended_Pictographic}/gu, ' '],
  [/\u200B|\u200C|\u200D|\uFE0F|\u00AD/g, ''],
  [/\u2044/g, '/'],
];

/** Typed shapes that stand for others, in this order. Each pattern is linear: no nested repetition. */
const spellings: Spelling[] = [
  // "TE.....22", as a printed sheet leads to its numbers.
  [/(?<!\.)\.{3,40} ?(?=\(?\d)/g, ': ', '...'],
  [/\b([ap])\.m\.?(?![a-z])/gi, '$1m', '.'],
  [/(?<!\d)\.(?=\d)/g, '0.', '.'],
  // "From 10 15 to 10 53", as a phone hears a clock.
  [
    /(?<=\b(?:from|between) )(1[0-2]|[1-9]) ([0-5]\d) (to|and|until|till) (1[0-2]|[1-9]) ([0-5]\d)\b/g,
    '$1:$2 to $4:$5',
    ' ',
  ],
  // "9.00-9.30" by the clock.
  [/(?<![$\d.])(\d{1,2})\.([0-5]\d) ?- ?(\d{1,2})\.([0-5]\d)(?![\d.%])/g, '$1:$2-$3:$4', '-'],
  // "NMR 45: 30 with me, 15 with the PTA": a time and its two parts, no clock.
  [
    /(?<=[a-z] )([1-9]\d) ?: (?=[1-9]\d? (?:with|w|by|me|my|i|pta|ota|cota|one on one|1 on 1|1:1|in a group|group|shared|alone)\b[^.\n]{0,40}(?:[,&+]|and) ?(?:\d|(?:the )?(?:rest|half)\b))/gi,
    '$1, ',
    ': ',
  ],
  // The dose of a modality is no time: "1.5 w/cm2", "3 mhz".
  [/\b\d{1,2}(?:\.\d{1,2})? ?(?:w ?\/ ?cm ?\^?2|wcm2|mhz|khz|watts?|joules?|mmhg|psi)\b/gi, ' '],
  [/\bw\/c\b/gi, 'wheelchair', '/'],
  [/\bw\/o(?:ut)?\b/gi, 'without', '/'],
  [/\bw\//gi, 'with ', '/'],
  // "Sit<>stand", "supine <-> sit": there and back.
  [/ ?<-?> ?/g, ' to ', '<'],
  [/\/\/ ?bars/gi, 'parallel bars', '//'],
  // "S/P TKA" tells what was before, and names no regions; in "adj S/P" they are some.
  [/(?<![\w/])(?<!\b(?:adj|cmt|adjusted|to|the) )s\/p(?= [a-z])/gi, 'after', '/'],
  // A letter each, while "C/T/S" is three regions.
  [/(?<![\w/])([ctl])\/s(?![\w/])/gi, '$1-spine', '/'],
  // The four findings of a subluxation in capitals; what goes on, as "PART B", is something else.
  [/\bPART(?=\s{0,3}(?:[?!.,;:)]|$))/g, 'p.a.r.t.', 'PART'],
  // The low back; of a weight in pounds the number stands before it.
  [/(?<!(?:[\d+]|two|three|five|eight|ten|fifteen|twenty) ?)\bLB\b(?! ?\d)/g, 'low back', 'LB'],
  [/\bCTLS\b/g, 'C/T/L/S', 'CTLS'],
  [/\bCTL\b/g, 'C/T/L', 'CTL'],
  // In small letters only beside an adjustment.
  [/\bctl(?= (?:adj|adjust|adjusted|adjustment|cmt)\b)|(?<=\b(?:adj|adjusted|cmt) )ctl\b/g, 'C/T/L', 'ctl'],
  // Some clinics say so; "client 4" of a billing office is a clinic.
  [/(?<=\b(?:another|the|my|this|same|other|one|a) )client(?=s?\b)/gi, 'patient', 'client'],
  // "A 3-region adjustment", "two-patient group".
  [
    /(?<=\b(?:\d|one|two|three|four|five|six))-(?=(?:spinal|regions?|areas?|units?|muscles?|patients?|persons?|hours?|body)\b)/gi,
    ' ',
    '-',
  ],
  // "97012 + 97140, diff times": they were different, and no difference is asked for.
  [
    /\bdiff(?= (?:times?|areas?|regions?|body|spots?|visits?|sessions?|days?|dates?|muscles?|sites?|parts?|patients?|pts?|joints?)\b)/gi,
    'different',
    'iff',
  ],
  [/\bsingle (?=(?:spinal )?(?:region|area|level)\b)/gi, 'one '],
  [/\bD\.O\.|(?<=\b(?:by|the|our|a) )DO\b/g, 'osteopath', 'D'],
  // "Un-attended stim".
  [/\bun-(?=[a-z]{3})/gi, 'un', '-'],
  [
    /\bno[nt][- ]attended(?= (?:e-?stim|stim|electric|estim|es\b|ems\b|ifc\b|premod))/gi,
    'unattended',
    'ttended',
  ],
  [/\badvanced? beneficiary notice(?: of non-?coverage)?\b|\bA\.B\.N\.?/gi, 'ABN'],
  // No blank behind a letter code or a segment: "G0283with", "C4T6", "L5and".
  [/\b([aegklqs]\d{4})(?=[a-z]{2})/gi, '$1 '],
  [/\b([ctls]\d{1,2})(?=[ctls]\d|(?:and|only|plus|with|adj|adjusted)\b)/gi, '$1 '],
  // Capitals tell where the next begins: "theGP", "andL5", "PTdid".
  [
    /\b(and|the|to|of|or|is|for|with|on|by|in|then|does|adj|adjusted|hit|mins?)(?=[A-Z]{1,4}\d{0,2}\b)/g,
    '$1 ',
  ],
  // Only before words that no word in held capitals ends with: "OTher", "TAlked", "USing" are one.
  [
    /\b(PTA?|OT[AR]?|COTA|TE|TA|MT|US|IFC|FCE|NMR|SPT|DC|LMT)(?=(?:and|did|does|gave|with|was|for|then|plus|only|today|from|took|led)\b)/g,
    '$1 ',
  ],
  // "10 min hand-held ultrasound": nothing was held back.
  [/\bhand[- ]held\b/gi, 'handheld', 'eld'],
  // "Pool 25 minutes, followed by 15 on land".
  [/\bfollowed(?: up)? (?:by|with)(?= (?:about |another |a further )?\d)/gi, 'then', 'ollowed'],
  // "TE 'n' MT".
  [/(?<= )'n'?(?= )/g, 'and', "'"],
  // "Docs" are documents as well.
  [/\bdoc's\b/gi, 'doctors', "'"],
  [/(?<=[a-z])'(?=[a-z])/gi, '', "'"],
];

/**
 * Brings what thumbs, phones and word processors type to one plain form: straight quotes, plain dashes,
 * `w/` as `with`, no emoji. Capitals stay, since `US` and `us` differ. Of a very long message the start
 * and the end are read.
 *
 * @example normalize('Ther Ex 20\u2019 w/ CMT') // "Ther Ex 20' with  CMT"
 */
export function normalize(text: string): string {
  const read = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text;
  const plain = respell(
    isPlain.test(read) ? read : respell(read.replace(glyph, ' ').normalize('NFKC'), typography),
    spellings,
  );
  const listed = plain.includes('1)') && plain.includes('2)') ? plain.replace(listNumber, '\n') : plain;
  return wrappedLines(otherCommas(leadingTimes(listed)));
}

/** "1) heat 10 2) stretches 14": the numbers of a list end what stands before them, and are no time. */
const listNumber = /(?<=^|[\s:;,.])[1-9]\)(?=\s)/g;

/** "2½ hrs" is no 21/2. */
const glyph = /(?<=\d)(?=[½¼¾])/g;

/** As a keyboard types it: there is nothing to compose, and no typography. */
const isPlain = /^[\n\x20-_a-~]*$/;

function respell(text: string, all: readonly Spelling[]): string {
  let plain = text;
  for (const [pattern, reads, sign] of all)
    if (sign === undefined || plain.includes(sign)) plain = plain.replace(pattern, reads);
  return plain;
}
