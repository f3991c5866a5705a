import type { Environment, Visit } from "#shared/web/environment.ts";
import type { RegistrationKey } from "../registration-words.ts";

export type RegistrationEnvironment = Environment<RegistrationKey>;
export type RegistrationVisit = Visit<RegistrationKey>;
