/** An output that cannot be written. Its message names the reason and no file. */
export class CannotWriteError extends Error {
  constructor(reason: string) {
    super(`the output cannot be written (${reason})`);
  }
}
