import type { Message } from "#shared/speech.ts";

export const words = {
  "second.intro":
    "Un correo que enviamos a la primera dirección de su organización ha sido devuelto: esa dirección no recibe nuestros correos. Recibe este mensaje porque su organización indicó esta dirección como otra forma de contacto.",
  "second.colleague":
    "Un correo que enviamos a otro punto focal de su organización nos fue devuelto: esa dirección no acepta nuestros correos. Recibe este mensaje porque usted también actúa en nombre de la organización.",
  "second.how":
    "Avise, por favor, a quien actúa aquí en nombre de su organización. Con la sesión iniciada puede darnos otra dirección. Si no puede iniciar sesión, responda a este correo: un oficial de enlace enviará entonces un enlace a la dirección que usted elija.",
  "second.action": "A la página de inicio de sesión",
} as const satisfies Record<string, Message>;
