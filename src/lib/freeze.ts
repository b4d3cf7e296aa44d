/**
 * Freezes a plain value and everything in it, and gives it back with its literal type.
 * Rule data is made with it, so that what is listed, printed and exported can never be changed in place.
 */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<const T>(value: T): T {
  freezeDeep(value);
  return value;
}

function freezeDeep(value: unknown): void {
  if (!(value instanceof Object) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner);
}
