import { type Draft, seen } from '../../draft.ts';

/** Whether a place that it was put on stands behind a word, and then a time: "heat to the neck 10". */
export function isOnPlaceForTime(draft: Draft, to: number): boolean {
  const { tokens } = draft;
  if (!/^(to|on|over)$/.test(tokens[to]?.text ?? '')) return false;
  const at = /^(the|his|her|their|r|l|rt|lt|right|left|both)$/.test(tokens[to + 1]?.text ?? '')
    ? to + 2
    : to + 1;
  const place = seen(draft, 'region').find(({ from }) => from === at);
  return place !== undefined && tokens[place.to]?.kind === 'number';
}

/** Whether a place stands right behind a word, and then a time: "ME T-spine 9". */
export function isBeforePlaceForTime(draft: Draft, to: number): boolean {
  const place = seen(draft, 'region').find(({ from }) => from === to);
  return (
    place !== undefined &&
    draft.tokens.slice(place.to, place.to + 3).some(({ kind, text }, at, all) => {
      const isPlace = all.slice(0, at).every((token) => /^(-|spine|to|joint)$/.test(token.text));
      return kind === 'number' && isPlace && text.length < 4;
    })
  );
}
