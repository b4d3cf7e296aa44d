// What an id of a list that is too long for a message should be. The name in backquotes is the exported constant that has the list.

export const aProgram = 'the id of a program (listed in `programs`)';
export const aKindOfPlace = 'the id of a kind of place (listed in `settings`)';
