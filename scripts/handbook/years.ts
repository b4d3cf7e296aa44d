/** The years of the handbook's business-day calendar: this one and the next. The first gives the worked dates. */
export const handbookYears: readonly number[] = [2026, 2027];
