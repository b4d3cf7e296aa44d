/** Changes the data of the editions before anything reads them. Nothing here; the script puts the change of a mutant in its place. */
export function mutate(_data: Readonly<Record<string, unknown>>): void {}
