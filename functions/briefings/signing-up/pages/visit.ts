import { briefingsWords } from "#shared/briefings/briefings-words.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import { speaking } from "#shared/web/speaking.ts";
import { briefingsRefusals } from "../../refusal-words.ts";
import { signUpFormWords } from "../form/form-words.ts";
import { type SigningUpKey, signingUpWords } from "../signing-up-words.ts";

export type SigningUpEnvironment = Environment<SigningUpKey>;
export type SigningUpVisit = Visit<SigningUpKey>;

export const inSigningUp = speaking<SigningUpKey>(
  briefingsWords,
  briefingsRefusals,
  standingWords,
  signUpFormWords,
  signingUpWords,
);
