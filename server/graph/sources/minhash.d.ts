declare module 'minhash' {
  /** A MinHash signature: of each of `numPerm` permutations the smallest hash among the strings given. */
  export class Minhash {
    constructor(config: { numPerm: number; seed: number });
    readonly hashvalues: readonly number[];
    update(text: string): void;
  }
}
