/** Types of the standalone program, for the tests that hold Docket's proofs against it. */
export type ProofHead = {
  log: string;
  size: number;
  root: string;
  sealedAt: string;
  publicKey: string;
  signature: string;
};
export function hashOfLeaf(text: string): string;
export function verifyInclusion(
  leafHash: string,
  position: number,
  size: number,
  path: readonly string[],
  root: string,
): boolean;
export function verifyConsistency(
  first: number,
  second: number,
  firstRoot: string,
  secondRoot: string,
  path: readonly string[],
): boolean;
export function verifyHead(head: ProofHead, trusted?: string): boolean;
