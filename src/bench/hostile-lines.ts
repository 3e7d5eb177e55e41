const words = [
  'te',
  '20',
  'mt',
  '10',
  'united',
  '97110',
  '97140-59',
  'x2',
  'group',
  'CMT',
  'medicare',
  '1:10-1:35',
  'not',
  'and',
  '+',
  '😀',
  '‮',
  '\u0000',
  'é́́',
  '\ufffd',
  '---',
  '((((',
  '99999',
  '0x41',
  'null',
  '{"a":1}',
  '<@U1>',
  'neuro re-ed',
  '3x10',
];

/** A small generator with a seed, so that the same lines come again (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Lines that nobody should type and somebody will: empty, words in any order, noise of any script, emoji, lone
 * surrogates, repeated words and digits, and every hundredth one 100 kB long.
 *
 * @param count how many lines
 */
export function* hostileLines(count: number, seed = 1): Generator<string> {
  const next = numbers(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const word = () => words[whole(words.length)] ?? '';
  const kinds: (() => string)[] = [
    () => '',
    () => Array.from({ length: whole(30) }, word).join(' '),
    () => Array.from({ length: whole(60) }, () => String.fromCharCode(whole(0xffff))).join(''),
    () => word().repeat(whole(50)),
    () => Array.from({ length: whole(40) }, () => String(whole(100_000))).join(whole(2) === 0 ? ' ' : ','),
    () => '\ud800'.repeat(whole(5)) + word(),
  ];
  const long: (() => string)[] = [
    () => 'x'.repeat(100_000),
    () => '97110 20 '.repeat(11_000),
    () => Array.from({ length: 15_000 }, word).join(' '),
    () => '('.repeat(50_000) + '-'.repeat(50_000),
    () => '1:10-'.repeat(20_000),
    () => Array.from({ length: 100_000 }, () => String.fromCharCode(whole(0xffff))).join(''),
  ];
  for (let line = 0; line < count; line += 1) {
    const among = line % 100 === 99 ? long : kinds;
    yield among[line % 100 === 99 ? Math.floor(line / 100) % long.length : whole(kinds.length)]?.() ?? '';
  }
}
