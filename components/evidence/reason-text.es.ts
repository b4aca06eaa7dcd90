import { named, type reasonSentences } from "@/components/evidence/reason-text";
import type { Words } from "@/components/ui/language";

const CHECKSUMS: Record<string, string> = { iban: "un IBAN", card: "un número de tarjeta" };

export const reasonSpanish: Words<typeof reasonSentences> = {
  email_base: "De dónde parte una dirección de correo",
  phone_base: "De dónde parte un número de teléfono",
  handle_base: "De dónde parte un nombre de usuario",
  link_base: "De dónde parte un enlace",
  meeting_base: "De dónde parte un enlace de reunión",
  payment_base: "De dónde parte un id de pago",
  payment_tag: "Escrito como una etiqueta de pago",

  valid_number: ({ region }) => (region === undefined ? "Un número válido" : `Un número válido, región ${region}`),
  possible_number: "Un número posible",
  unknown_numbering: "Ningún plan de numeración lo reconoce",
  international_form: "Escrito con su prefijo de país",
  area_code_in_brackets: "Prefijo de zona entre paréntesis",
  area_code_by_city: "Prefijo de zona indicado por su ciudad",
  groups_as_prices: "Grupos de cifras escritos como precios",
  phone_grouping: ({ shape }) =>
    shape === undefined ? "Agrupado como un número de teléfono" : `Agrupado como un número de teléfono, ${shape}`,
  number_words: ({ digits }) => (digits === undefined ? "Cifras en palabras" : `${digits} cifras en palabras`),
  words_phone: "Deletreado como se dicen los números",
  labelled_phone: "Al lado se le llama número de teléfono",
  labelled_otherwise: "Al lado se le llama otra cosa",
  among_labels: "Está entre cifras con etiqueta",
  few_digits: "Pocas cifras",
  loose_count: "Una cantidad, no un número al que llamar",
  list_of_numbers: "Uno de una lista de números",
  letters_as_digits: "Letras en lugar de cifras",
  spaced_digits: "Cifras separadas",
  glued_to_word: "Pegado a una palabra",
  part_of_code: "Parte de un código",
  inside_code: "Dentro de código",
  documentation: "Reservado para ejemplos",
  only_figures_in_line: "Nada más que cifras en la línea",
  words_of_joining: "Dice que se junten las partes",
  split_over_messages: ({ messages }) =>
    messages === undefined ? "Repartido en varios mensajes" : `Repartido en ${messages} mensajes`,
  account_number: ({ service }) =>
    service === undefined ? "Un número de cuenta" : `Un número de cuenta en ${named(service)}`,

  known_suffix: "Una terminación de dominio conocida",
  provider: "Un proveedor de correo conocido",
  provider_name: "Nombra un proveedor de correo",
  at_sign: "Empieza por una arroba",
  spoken_at: "«Arroba» en palabras",
  spoken_dot: "«Punto» en palabras",
  at_dot_words: "«Arroba» y «punto» en palabras",
  disguised_at: "La arroba está disimulada",
  odd_dot: "El punto está disimulado",
  reversed: "Escrito al revés",
  spaced: "Caracteres separados",
  leet: "Cifras en lugar de letras",
  symbol: "Símbolos en lugar de letras",
  disguise: "Disimulado a propósito",
  disguised_name: "El nombre está disimulado",
  own_contact: "Se presenta como propio",
  one_of_many: "Uno entre muchos",
  public_channel: "Una dirección pública, no de una persona",
  contact_page: "Lleva a una página de contacto",
  profile_page: "Lleva al perfil de una persona",
  plain_site: "Un sitio corriente",
  link_meeting: "Lleva a una sala de reunión",
  shows_work: "Muestra trabajos",
  shows_content: "Muestra contenido",
  bare_service_host: "Solo la dirección del propio servicio",
  nothing_else: "Nada más en el mensaje",
  short_message: "Un mensaje corto",
  name_shape: "Tiene forma de nombre de usuario",
  quoted_name: "El nombre está entre comillas",
  announced: "Anunciado justo antes",
  unannounced: "Sin anunciar",
  asked_for: "Pedido justo antes",
  answers_question: "Responde a una pregunta de contacto",
  service_named: ({ service }) =>
    service === undefined ? "Al lado se nombra un servicio" : `Al lado se nombra ${named(service)}`,
  no_service_named: "Al lado no se nombra ningún servicio",
  meeting_number: "Un número de reunión",
  room_name: "El nombre de una sala de reunión",
  passcode: "Con una contraseña de acceso",
  pay: "Habla de pagar",
  service: "Se nombra un servicio",

  checksum_holds: ({ form, chain }) =>
    form !== undefined
      ? `Los dígitos de control de ${CHECKSUMS[String(form)] ?? String(form)} son correctos`
      : chain !== undefined
        ? `La suma de control de una dirección ${String(chain).toUpperCase()} es correcta`
        : "Los dígitos de control son correctos",
  iban_form: "Tiene forma de IBAN",
  address_form: ({ chain }) =>
    chain === undefined
      ? "Tiene forma de dirección de correo"
      : `Tiene forma de dirección ${String(chain).toUpperCase()}`,
  upi_address: "Tiene forma de dirección UPI",

  stance_refusal: "Parte de una negativa",
  stance_warning: "Parte de una advertencia",
  stance_quotation: "Parte de una cita",
  stance_report: "Cuenta lo que hizo otra persona",
  stance_work_topic: "Parte del propio trabajo",
  stance_platform_channel: "El canal de la propia plataforma",

  branch_and_account: "Una sucursal bancaria y una cuenta",
  generic_address: "Una dirección de un servicio, no de una persona",
  like_a_labelled_one: "Como otro que lleva otra etiqueta",
  odd_at: "Una arroba poco común",
  like_thousands: "Agrupado como una suma en miles",
  assigned: "Asignado a un nombre, como en un programa",
  literal: "Entre comillas, como en un programa",
  account_alias: "El alias de una cuenta",
  encoded: "Codificado; al descodificarlo, una dirección o un número",
  told_by_its_ends: "Dicho por cómo empieza y cómo termina",
  operator_pattern: "Un patrón fijado por el marketplace",
  tag_form: "Escrito con arroba, como los nombres",
  matrix_address: "Escrito como una dirección de Matrix",
  fediverse_address: "Escrito como una dirección de Mastodon y afines",
  id_form: "Escrito como los identificadores de ese servicio",
  wallet_name: "El nombre de un monedero",
  area_code_apart: "Prefijo separado del resto del número",
};
