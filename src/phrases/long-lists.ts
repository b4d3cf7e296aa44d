// What an id of a list that is too long for a message should be. The name in backquotes is the exported constant that has the list.

export const aProgram = 'an id of `programs`';
export const aKindOfPlace = 'an id of `settings`';
