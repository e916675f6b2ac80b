/** How many runs and which seed: those of the test, or those of `npm run fuzz -- --runs N --seed S`. */
export function fuzz(seed: number, numRuns: number): { readonly seed: number; readonly numRuns: number } {
  const { KEDGE_FUZZ_SEED = '', KEDGE_FUZZ_RUNS = '' } = process.env;
  return {
    seed: KEDGE_FUZZ_SEED === '' ? seed : Number(KEDGE_FUZZ_SEED),
    numRuns: KEDGE_FUZZ_RUNS === '' ? numRuns : Number(KEDGE_FUZZ_RUNS),
  };
}
