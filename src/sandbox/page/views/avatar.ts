import { element } from '../element.ts';

const tones = 6;

interface Bearer {
  id: string;
  name: string;
  isApp: boolean;
}

/** Somebody's initials on a colour of their own; says nothing to screen readers, which read the name beside it. */
export function avatar({ id, name, isApp }: Bearer): HTMLElement {
  const initials = name
    .split(/[\s._-]+/)
    .flatMap((word) => word[0] ?? [])
    .slice(0, 2)
    .join('')
    .toUpperCase();
  const tone = [...id].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % tones;
  return element(
    'span',
    { class: `avatar ${isApp ? 'of-app' : `tone-${tone}`}`, 'aria-hidden': 'true' },
    initials || '?',
  );
}
