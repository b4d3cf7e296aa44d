/**
 * Brute force over three values. From the values of a function at all 2^n points (as bit masks) it gives, for each of the 3^n
 * assignments of no, yes and unknown, the set of values over all completions and which of the unknowns two completions that differ in
 * it alone distinguish. Digit 0 is no, 1 is yes, 2 is unknown; the first variable is the lowest digit.
 */
export interface Ternary {
  /** By assignment: a bit for each value that some completion gives. */
  readonly outcomes: Uint8Array;
  /** By assignment: a bit for each unknown that matters. */
  readonly matters: Uint16Array;
}

export function ternary(variables: number, valueAt: (point: number) => number): Ternary {
  const size = 3 ** variables;
  const outcomes = new Uint8Array(size);
  const matters = new Uint16Array(size);
  const digits = new Uint8Array(variables);
  for (let assignment = 0; assignment < size; assignment++) {
    settle(assignment, digits, outcomes, matters, valueAt);
    // The digits of the next assignment.
    for (let index = 0; index < variables; index++) {
      const digit = ((digits[index] ?? 0) + 1) % 3;
      digits[index] = digit;
      if (digit !== 0) break;
    }
  }
  return { outcomes, matters };
}

/** An assignment with an unknown is what the two are in which that one is no and yes; those come before it. */
function settle(
  assignment: number,
  digits: Uint8Array,
  outcomes: Uint8Array,
  matters: Uint16Array,
  valueAt: (point: number) => number,
): void {
  let open = 0;
  let point = 0;
  let mask = 0;
  let differing = 0;
  for (let index = 0, weight = 1; index < digits.length; index++, weight *= 3) {
    const digit = digits[index] ?? 0;
    if (digit === 1) point += 1 << index;
    if (digit !== 2) continue;
    open++;
    const no = assignment - 2 * weight;
    const yes = assignment - weight;
    outcomes[assignment] = (outcomes[no] ?? 0) | (outcomes[yes] ?? 0);
    mask |= (matters[no] ?? 0) | (matters[yes] ?? 0);
    differing = outcomes[no] === outcomes[yes] ? 0 : 1 << index;
  }
  if (open === 0) outcomes[assignment] = 1 << valueAt(point);
  // An unknown matters if it does once another unknown is settled, or, where it is the only one, if its two values differ.
  matters[assignment] = open === 1 ? differing : mask;
}
