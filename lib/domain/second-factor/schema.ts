import { z } from "zod";
import { PASSWORD_MAX } from "@/lib/domain/users/schema";

/** Six digits of an authenticator, or a recovery code; spaces and hyphens as people type them. */
const factorCode = z.string().trim().min(1, "Give a code.").max(40);

export const secondFactorSchema = z.object({
  on: z.boolean(),
  since: z.iso.datetime().nullable(),
  codesLeft: z.number().int().meta({ description: "Recovery codes that were not used." }),
});
export type SecondFactorView = z.infer<typeof secondFactorSchema>;

export const beginFactorSchema = z.strictObject({ password: z.string().max(PASSWORD_MAX) });
export const begunFactorSchema = z.object({
  secret: z.string().meta({ description: "Base32, for typing by hand." }),
  uri: z.string().meta({ description: "otpauth:// address." }),
  picture: z.string().meta({ description: "The address as a QR code, SVG." }),
});
export type BegunFactor = z.infer<typeof begunFactorSchema>;

export const confirmFactorSchema = z.strictObject({ code: factorCode });
export const confirmedFactorSchema = z.object({
  recoveryCodes: z.array(z.string()).meta({ description: "Each works once in place of a code; told this once." }),
});
export type ConfirmedFactor = z.infer<typeof confirmedFactorSchema>;

export const removeFactorSchema = z.strictObject({ password: z.string().max(PASSWORD_MAX), code: factorCode });
