/**
 * Freezes a plain value and everything in it, and gives it back with its literal type.
 * Rule data is made with it, so that what is listed, printed and exported can never be changed in place.
 */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<const T>(value: T): T {
  freezeDeep(value);
  return value;
}

/** What is frozen already is frozen with everything in it. An import freezes thousands of values, so no list of them is made. */
function freezeDeep(value: unknown): void {
  if (!isObject(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  if (Array.isArray(value)) for (const item of value) freezeDeep(item);
  else for (const key in value) freezeDeep(value[key]);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
