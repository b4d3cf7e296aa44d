/**
 * Brute force over three values. From the values of a function at all 2^n points (as bit masks) it gives, for each of the 3^n
 * assignments of no, yes and unknown, the set of values over all completions and which of the unknowns two completions that differ in
 * it alone tell apart. Digit 0 is no, 1 is yes, 2 is unknown; the first variable is the lowest digit.
 */
export interface Ternary {
  /** By assignment: a bit for each value that some completion gives. */
  readonly outcomes: Uint8Array;
  /** By assignment: a bit for each unknown that matters. */
  readonly matters: Uint16Array;
}

export function ternary(variables: number, valueAt: (point: number) => number): Ternary {
  const size = 3 ** variables;
  const weights = Array.from({ length: variables }, (_, index) => 3 ** index);
  const outcomes = new Uint8Array(size);
  const matters = new Uint16Array(size);
  for (let assignment = 0; assignment < size; assignment++) {
    const digits = weights.map((weight) => Math.floor(assignment / weight) % 3);
    const open = digits.flatMap((digit, index) => (digit === 2 ? [index] : []));
    const [first] = open;
    if (first === undefined) {
      const point = digits.reduce((sum, digit, index) => sum + digit * 2 ** index, 0);
      outcomes[assignment] = 1 << valueAt(point);
      continue;
    }
    const at = (index: number, digit: number): number => assignment - (2 - digit) * (weights[index] ?? 0);
    outcomes[assignment] = (outcomes[at(first, 0)] ?? 0) | (outcomes[at(first, 1)] ?? 0);
    // An unknown matters if it does once another unknown is settled, or, where it is the only one, if the two values differ.
    let mask = 0;
    for (const index of open) {
      if (open.length === 1) {
        if (outcomes[at(index, 0)] !== outcomes[at(index, 1)]) mask |= 1 << index;
      } else mask |= (matters[at(index, 0)] ?? 0) | (matters[at(index, 1)] ?? 0);
    }
    matters[assignment] = mask;
  }
  return { outcomes, matters };
}
