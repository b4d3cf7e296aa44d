/** How many inputs a property is tried with: the usual number, or SOR_RUNS where that is more (`npm run test:properties`). */
export const runs = (usual: number): number => Math.max(usual, Number(process.env.SOR_RUNS ?? 0));
