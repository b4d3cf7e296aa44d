export const millisecondsOfAMinute = 60_000;
export const millisecondsOfADay = 86_400_000;
