type Attribute = string | boolean | undefined | ((event: Event) => void);
export type Child = Node | string | null;

/**
 * Makes one element. Attribute values: text is set as it is, `true` sets an empty attribute, `false` and
 * `undefined` set none, a function under `onclick` (or any `on…`) listens. Text children become text nodes:
 * nothing here, or anywhere on this page, reads text as HTML.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
