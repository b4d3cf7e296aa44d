/** What an element may hold; what is left out leaves nothing. */
export type Child = Node | string | undefined | false | readonly Child[];

/** Attributes by name. `true` is an attribute without a value; `false` and nothing leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. It has no listeners of its own: what it does is said in `data-do`, which the page listens for. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string' || child instanceof Node) element.append(child);
    else append(element, child);
  }
}

/**
 * Gives an element the content of another, and keeps every node that is still the same: focus stays where it is, and so does
 * what a person has opened. Elements with an id are found again by it.
 */
export function update(from: Element, to: Element): void {
  const known = new Map([...from.children].flatMap((child) => (child.id === '' ? [] : [[child.id, child] as const])));
  const wanted = new Set([...to.children].flatMap((child) => (child.id === '' ? [] : [child.id])));
  let at = from.firstChild;
  for (const want of [...to.childNodes]) {
    while (at instanceof Element && at.id !== '' && !wanted.has(at.id)) at = removed(at);
    const same = want instanceof Element && want.id !== '' ? known.get(want.id) : at;
    if (same == null || !isAlike(same, want)) from.insertBefore(want, at);
    else {
      if (same === at) at = at.nextSibling;
      else from.insertBefore(same, at);
      if (same instanceof Element && want instanceof Element) {
        updateAttributes(same, want);
        update(same, want);
        updateValue(same, want);
      } else if (same.nodeValue !== want.nodeValue) same.nodeValue = want.nodeValue;
    }
  }
  while (at !== null) at = removed(at);
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function isAlike(one: Node, other: Node): boolean {
  if (one.nodeName !== other.nodeName) return false;
  return !(one instanceof Element && other instanceof Element) || one.id === other.id;
}

function updateAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && !(name === 'open' && from instanceof HTMLDetailsElement)) from.removeAttribute(name);
  }
  for (const { name, value } of [...to.attributes]) {
    const opened = name === 'open' && from instanceof HTMLDetailsElement;
    if (!opened && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
}

/** What a person has typed or chosen is a property, apart from the attributes. */
function updateValue(from: Element, to: Element): void {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    from.checked = to.checked;
    if (from !== document.activeElement && from.value !== to.value) from.value = to.value;
  } else if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement && from.value !== to.value) {
    from.value = to.value;
  }
}
