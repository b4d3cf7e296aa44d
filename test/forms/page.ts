/** As much of an element of a page as a test needs. */
export interface PageElement {
  readonly textContent: string | null;
  querySelector(selector: string): PageElement | null;
  append(element: PageElement): void;
  remove(): void;
  dispatchEvent(event: Event): boolean;
}

interface Page {
  readonly body: PageElement;
  createElement(name: string): PageElement;
}

const hasPage = (world: object): world is { readonly document: Page } => 'document' in world;

/** The page that the test runs in. */
export function page(): Page {
  const world: object = globalThis;
  if (!hasPage(world)) throw new Error('there is no page: the environment is not jsdom');
  return world.document;
}

/** The element of a selector, which must be there. */
export function element(within: PageElement, selector: string): PageElement {
  const found = within.querySelector(selector);
  if (found === null) throw new Error(`nothing fits ${selector}`);
  return found;
}

/** Types a text into a field as a person would: React hears of nothing else. */
export function type(field: PageElement, text: string): void {
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  value?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Sends a form off. */
export function submit(form: PageElement): void {
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
