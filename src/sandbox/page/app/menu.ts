import { element } from '../element.ts';

export interface MenuItem {
  name: string;
  description?: string;
  danger?: boolean;
  choose: () => void;
}

/** Between the menu and the edge of the page, and between it and its button; pixels. */
const gap = 6;

/**
 * A button that opens a menu over everything else. Arrows move, Enter chooses, Esc and a press elsewhere put it away; then the
 * focus is back on the button.
 */
export function menuOf(
  button: HTMLButtonElement,
  itemsOf: () => MenuItem[],
  label: string,
): HTMLButtonElement {
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => open(button, itemsOf(), label));
  return button;
}

function open(button: HTMLButtonElement, items: MenuItem[], label: string): void {
  const menu = element(
    'div',
    { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': label },
    ...items.map((item) =>
      element(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          class: item.danger ? 'danger' : undefined,
          onclick: () => {
            menu.hidePopover();
            item.choose();
          },
        },
        item.name,
        item.description ? element('small', {}, item.description) : null,
      ),
    ),
  );
  const entries = [...menu.querySelectorAll('button')];
  menu.addEventListener('keydown', (event) => {
    const place = entries.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key === 'Tab') menu.hidePopover();
    if (step === undefined) return;
    event.preventDefault();
    entries[(place + step + entries.length) % entries.length]?.focus();
  });
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const wasInside = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    if (wasInside) button.focus();
  });
  document.body.append(menu);
  menu.showPopover();
  button.setAttribute('aria-expanded', 'true');
  put(menu, button.getBoundingClientRect());
  entries[0]?.focus();
}

/** Under the button, or over it where there is no room; always whole on the page. */
function put(menu: HTMLElement, at: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const under = at.bottom + gap + height <= window.innerHeight;
  const left = Math.min(Math.max(at.left, gap), window.innerWidth - width - gap);
  menu.style.left = `${left}px`;
  menu.style.top = `${under ? at.bottom + gap : Math.max(at.top - gap - height, gap)}px`;
}
