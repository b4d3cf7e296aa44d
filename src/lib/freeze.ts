/**
 * Freezes a plain value and everything in it, and gives it back with its literal type.
 * Rule data is made with it, so that what is listed, printed and exported can never be changed in place.
 */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<const T>(value: T): T {
  if (isObject(value)) freezeDeep(value);
  return value;
}

/** What is frozen already is frozen with everything in it. An import freezes thousands of values, so no list of them is made. */
function freezeDeep(value: Readonly<Record<string, unknown>>): void {
  if (Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const key in value) {
    const inner = value[key];
    if (isObject(inner)) freezeDeep(inner);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
