import type { Page } from 'playwright-core';

/** Presses what a person presses on the duty desk, and counts it. Typing is no click. */
export class DeskDriver {
  clicks = 0;

  constructor(private readonly page: Page) {}

  /** Opens the desk with nothing answered. */
  async open(base: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${base}/explorer/index.html`);
    this.clicks = 0;
  }

  /** Presses the button with an id. */
  async press(id: string): Promise<void> {
    const isPressed: boolean = await this.page.evaluate(
      `(() => { const button = document.getElementById(${JSON.stringify(id)}); button?.click(); return button !== null; })()`,
    );
    if (!isPressed) throw new Error(`the page has no button ${id} at “${await this.prompt()}”`);
    this.clicks++;
  }

  /** Program, time and what happened. */
  async begin(program: string, what: string, words?: string): Promise<void> {
    await this.press(`program-${program}`);
    await this.press('aware-now');
    if (words !== undefined) await this.page.fill('#find', words);
    await this.press(`what-${what.replaceAll('/', '-')}${what.includes('/') ? '' : '-any'}`);
  }

  prompt(): Promise<string> {
    return this.page.evaluate("document.getElementById('next-prompt')?.textContent ?? ''");
  }

  /** The key of the question that is open ("lifeThreatening@0"); undefined where none is. */
  async question(): Promise<{ readonly key: string; readonly group: readonly string[] } | undefined> {
    const found: { key: string; group: string[] } | null = await this.page.evaluate(`(() => {
      const button = document.querySelector('#next [data-do=answer], #next [data-do=answer-group]');
      if (button === null) return null;
      const boxes = button.dataset.do === 'answer-group' ? [...document.querySelectorAll('#next .checks input')] : [];
      return { key: button.dataset.key, group: boxes.map((box) => box.value) };
    })()`);
    return found ?? undefined;
  }

  /** The values that the buttons of the open question have. */
  values(): Promise<readonly string[]> {
    return this.page.evaluate(
      "[...document.querySelectorAll('#next [data-do=answer]')].map((button) => button.dataset.value)",
    );
  }

  /** Ticks boxes of the open card by their values. */
  async tick(values: readonly string[]): Promise<void> {
    for (const value of values) {
      await this.page.evaluate(
        `[...document.querySelectorAll('#next .checks input')].find((box) => box.value === ${JSON.stringify(value)}).click()`,
      );
      this.clicks++;
    }
  }

  /** The words of the bar, such as "Level 1: report by 03:10". */
  bar(): Promise<string> {
    return this.page.evaluate("document.getElementById('bar-action')?.textContent ?? ''");
  }
}
