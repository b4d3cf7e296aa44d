// What the site uses of markdown-it, which has no types of its own.

declare module 'markdown-it' {
  interface Token {
    readonly type: string;
    readonly tag: string;
    readonly content: string;
    readonly children: Token[] | null;
    attrSet(name: string, value: string): void;
    attrGet(name: string): string | null;
  }
  export default class MarkdownIt {
    constructor(options: { readonly html?: boolean; readonly typographer?: boolean });
    parse(markdown: string, environment: object): Token[];
    readonly renderer: { render(tokens: Token[], options: object, environment: object): string };
    readonly options: object;
  }
}
