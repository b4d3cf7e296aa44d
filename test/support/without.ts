/** A type without some of its keys; of a union each member on its own. */
export type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
