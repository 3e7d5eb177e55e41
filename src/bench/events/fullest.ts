import type { AnswersSeen } from './answers-seen.ts';
import { mention } from './mention.ts';

/**
 * Answers a second where so many questions are always under way.
 *
 * @param inFlight questions under way at once
 * @param seconds how long
 * @param questions after so many it ends, also where time is left
 */
export async function fullest(
  port: number,
  api: AnswersSeen,
  {
    texts,
    inFlight,
    seconds,
    questions = Number.POSITIVE_INFINITY,
  }: { texts: readonly string[]; inFlight: number; seconds: number; questions?: number },
): Promise<number> {
  let sent = 0;
  let answered = 0;
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const lane = async () => {
    while (performance.now() < until && sent < questions) {
      const ts = mention(port, texts[sent++ % texts.length] ?? '');
      if ((await api.answerTo(ts)) !== null) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return (answered * 1000) / (performance.now() - begun);
}
