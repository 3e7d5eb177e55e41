import { complete, type Suggestion } from '../completion.ts';
import { element } from '../element.ts';
import type { Workspace } from '../workspace.ts';

/**
 * The small list over a message box while a mention or a command is being typed. `onKey` takes a key first and says
 * whether it was for the list: arrows move, Enter and Tab take, Escape puts the list away.
 */
export function completionList(box: HTMLTextAreaElement, workspace: Workspace) {
  const root = element('ul', {
    id: `${box.id}-suggestions`,
    class: 'suggestions',
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: true,
  });
  let suggestions: Suggestion[] = [];
  let from = 0;
  let chosen = 0;

  const hide = () => {
    root.hidden = true;
    box.removeAttribute('aria-activedescendant');
  };
  const update = () => {
    const completion = complete(
      box.value,
      box.selectionStart,
      workspace.state.users,
      workspace.state.commands,
    );
    suggestions = completion?.suggestions ?? [];
    from = completion?.from ?? 0;
    if (suggestions.length === 0) hide();
    else choose(0);
  };
  const choose = (place: number) => {
    chosen = (place + suggestions.length) % suggestions.length;
    root.hidden = false;
    root.replaceChildren(...suggestions.map((suggestion, at) => drawOption(suggestion, at)));
    box.setAttribute('aria-activedescendant', `${box.id}-suggestion-${chosen}`);
  };
  const take = (place: number) => {
    const suggestion = suggestions[place];
    if (!suggestion) return;
    box.setRangeText(suggestion.insert, from, box.selectionStart, 'end');
    box.dispatchEvent(new Event('input'));
    hide();
    box.focus();
  };
  const drawOption = ({ label, detail }: Suggestion, place: number) =>
    element(
      'li',
      {
        id: `${box.id}-suggestion-${place}`,
        role: 'option',
        'aria-selected': String(place === chosen),
        onmousedown: (event) => {
          event.preventDefault();
          take(place);
        },
      },
      element('strong', {}, label),
      element('small', {}, detail),
    );
  const keys: Record<string, () => void> = {
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Enter: () => take(chosen),
    Tab: () => take(chosen),
    Escape: hide,
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const act = keys[event.key];
    if (root.hidden || !act || event.shiftKey) return false;
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  };

  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', root.id);
  box.addEventListener('blur', hide);
  return { root, update, onKey };
}
