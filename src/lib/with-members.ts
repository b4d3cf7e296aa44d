/**
 * A copy of a record with further members. V8 takes a microsecond, ten times as long, for a literal that begins with `...record` and goes
 * on with a member that the record lacks.
 */
export const withMembers = <T extends object, U extends object>(record: T, further: U): T & U =>
  Object.assign({}, record, further);
