import { expect } from 'vitest';

/**
 * Four times the text takes four times as long; a square would take sixteen. What is quick is not worth measuring, and a measurement
 * that is too high is repeated.
 */
export function expectLinear(run: (length: number) => unknown): void {
  const growth = (): number => {
    const whole = time(() => run(100_000));
    return whole < 150 ? 0 : whole / time(() => run(25_000));
  };
  if (growth() < 9 || growth() < 9) return;
  expect(growth()).toBeLessThan(9);
}

/** CPU time of this process in milliseconds, which other processes do not change much. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A text of a length, made of one unit again and again. */
export const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
