/** How many tests of a run passed and failed, by the closing lines of node:test or vitest. */
export function countTests(output: string): { readonly passed: number; readonly failed: number } {
  const plain = output.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
  const sum = (pattern: RegExp): number =>
    [...plain.matchAll(pattern)].reduce((total, [, number]) => total + Number(number), 0);
  return {
    passed: sum(/^(?:#|ℹ) pass (\d+)$/gm) + sum(/^ *Tests +.*?(\d+) passed/gm),
    failed: sum(/^(?:#|ℹ) (?:fail|cancelled) (\d+)$/gm) + sum(/^ *Tests +(\d+) failed/gm),
  };
}
