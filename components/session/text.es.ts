import type { sessionText } from "@/components/session/text";
import type { Words } from "@/components/ui/language";

export const sessionSpanish: Words<typeof sessionText> = {
  title: "Iniciar sesión",
  email: "Correo electrónico",
  password: "Contraseña",
  showTyped: "Mostrar lo escrito",
  submit: "Iniciar sesión",
  refused: "El correo o la contraseña no son correctos. Compruébalos y vuelve a intentarlo.",
  code: "Código",
  codeAbout: "Seis dígitos de tu autenticador, o un código de recuperación.",
  codeMissing: "Escribe el código de tu segundo factor.",
  codeWrong: "Este código no es correcto o ya se usó. Usa el siguiente.",
  rateLimited: "Demasiados intentos. Espera un cuarto de hora y vuelve a intentarlo.",
  unavailable: "Ahora mismo no se puede iniciar sesión. Vuelve a intentarlo en un momento.",
  offline: "Sin conexión con Docket. Comprueba la red y vuelve a intentarlo.",
  language: "Idioma",
};
