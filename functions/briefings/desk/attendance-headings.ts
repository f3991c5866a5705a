/** What platforms and our own files call the column of addresses, in small letters. */
const addresses = new Set([
  "email",
  "e-mail",
  "mail",
  "email address",
  "e-mail address",
  "user email",
  "attendee email",
  "participant email",
  "adresse électronique",
  "correo electrónico",
  "dirección de correo electrónico",
  "адрес электронной почты",
  "电子邮件地址",
  "البريد الإلكتروني",
  "عنوان البريد الإلكتروني",
]);

const references = new Set([
  "reference",
  "reference number",
  "numéro de référence",
  "número de referencia",
  "номер дела",
  "编号",
  "الرقم المرجعي",
]);

export const isAddressHeading = (name: string) => addresses.has(name);
export const isReferenceHeading = (name: string) => references.has(name);
