import { z } from "zod";
import { ROLES } from "@/lib/platform/permissions";

const PASSWORD_MIN = 12;
/** Longer ones would only cost time to hash. */
export const PASSWORD_MAX = 200;

export const userSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  disabledAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  lastSignInAt: z.iso.datetime().nullable(),
  secondFactor: z.boolean().meta({ description: "Whether a code is asked for when signing in." }),
});
export type UserView = z.infer<typeof userSchema>;

const password = z
  .string()
  .min(PASSWORD_MIN, `A password has ${PASSWORD_MIN} characters or more.`)
  .max(PASSWORD_MAX, `A password has ${PASSWORD_MAX} characters or fewer.`);

export const newUserSchema = z.strictObject({
  email: z.email("Give an e-mail address.").max(254).toLowerCase(),
  name: z.string().trim().min(1, "Give a name.").max(100),
  role: z.enum(ROLES),
  /** Without one, a password is made and answered once. */
  password: password.optional(),
});
export type NewUser = z.infer<typeof newUserSchema>;

/** The person as made, with the password when it was made here: it is told this once. */
export const createdUserSchema = userSchema.extend({ password: z.string().nullable() });
export type CreatedUser = z.infer<typeof createdUserSchema>;

export const userChangeSchema = z
  .strictObject({
    name: z.string().trim().min(1, "Give a name.").max(100),
    role: z.enum(ROLES),
    disabled: z.boolean(),
    password,
  })
  .partial()
  .refine((change) => Object.values(change).some((value) => value !== undefined), "Name at least one thing to change.");
export type UserChange = z.infer<typeof userChangeSchema>;

export const ownPasswordSchema = z.strictObject({ current: z.string().max(PASSWORD_MAX), next: password });
export type OwnPassword = z.infer<typeof ownPasswordSchema>;
