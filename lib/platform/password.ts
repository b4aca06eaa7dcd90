import argon2 from "@node-rs/argon2";

/** argon2id with the library's parameters (19 MiB, 2 passes), as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password);
}

let dummy: Promise<string> | undefined;

/**
 * True when the password is that of the hash. Without a hash it spends the same time on one that nothing matches: an
 * answer that comes sooner for an unknown address tells who works here.
 */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= argon2.hash("no account has this password");
  const matches = await argon2.verify(passwordHash ?? (await dummy), password);
  return passwordHash !== null && matches;
}
