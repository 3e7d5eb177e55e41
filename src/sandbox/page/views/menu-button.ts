import { element } from '../element.ts';

/** On a narrow page the sidebar is a view of its own; this opens and closes it. */
export function menuButton(): HTMLElement {
  const toggle = () => {
    const open = !document.body.classList.contains('menu-open');
    document.body.classList.toggle('menu-open', open);
    button.setAttribute('aria-expanded', String(open));
    if (open) document.querySelector<HTMLElement>('#sidebar a')?.focus();
  };
  const button = element(
    'button',
    {
      type: 'button',
      class: 'menu-button quiet',
      'aria-expanded': 'false',
      'aria-controls': 'sidebar',
      'aria-label': 'Channels',
      onclick: toggle,
    },
    element('span', { 'aria-hidden': 'true' }, '☰'),
  );
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !document.body.classList.contains('menu-open')) return;
    closeMenu();
    button.focus();
  });
  return button;
}

/** Shows the channel again. */
export function closeMenu(): void {
  document.body.classList.remove('menu-open');
  document.querySelector('.menu-button')?.setAttribute('aria-expanded', 'false');
}
