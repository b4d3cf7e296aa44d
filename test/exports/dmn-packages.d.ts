// What the tests use of two packages that have no types of their own.

declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(xml: string): Promise<{
      readonly warnings: readonly unknown[];
      readonly rootElement: { readonly name: string; readonly drgElement: readonly { readonly id: string }[] };
    }>;
  }
}

declare module '@hbtgmbh/dmn-eval-js' {
  const engine: {
    readonly decisionTable: {
      parseDmnXml(xml: string): Promise<unknown>;
      evaluateDecision(
        id: string,
        decisions: unknown,
        context: object,
      ): Readonly<Record<string, string | number | boolean>> | undefined;
    };
  };
  export default engine;
}
