import type { Call, DocumentRequest } from "#shared/forums.ts";
import { isVouchedFor } from "#shared/host/host.ts";
import type { Organization } from "#shared/organizations.ts";
import type { FieldError } from "#shared/refusal.ts";
import type { PartialAnswers } from "../answers.ts";
import type { Application, HandedDocument } from "../application.ts";
import { documentField } from "../given.ts";

type Documents = Readonly<Record<string, HandedDocument>>;

export const requestOf = ({ documents }: Pick<Call, "documents">, id: string): DocumentRequest | undefined =>
  documents.find((request) => request.id === id);

const isRegistered = ({ profile }: Pick<Organization, "profile">) => profile.legalStatus === "registered";

/** What is asked for unless it is optional; a host that vouches stands in place of legal papers. */
export const isNeeded = ({ need, topic }: DocumentRequest, organization: Pick<Organization, "profile" | "host">) =>
  (need === "required" && !(topic === "legal_proof" && isVouchedFor(organization))) ||
  (need === "if_registered" && isRegistered(organization));

/** Whether there is something to look at: a file that arrived, words, or the head's declaration in place of a letter. */
export const isHanded = (
  { topic, orText }: DocumentRequest,
  handed: HandedDocument | undefined,
  { headDeclares }: Pick<PartialAnswers, "headDeclares">,
) =>
  (orText && Boolean(handed?.text)) ||
  handed?.state === "stored" ||
  handed?.state === "ready" ||
  (topic === "letter" && headDeclares === true);

/** Why an application cannot be sent with a document as it is, if it cannot. */
export const documentFault = (
  request: DocumentRequest,
  handed: HandedDocument | undefined,
  answers: PartialAnswers,
  organization: Pick<Organization, "profile" | "host">,
): string | undefined => {
  if (handed?.state === "refused") return "file_refused";
  if (isHanded(request, handed, answers)) return undefined;
  if (handed?.state === "issued") return "file_not_arrived";
  return isNeeded(request, organization) ? "required" : undefined;
};

export const documentFaults = (
  requests: readonly DocumentRequest[],
  documents: Documents,
  answers: PartialAnswers,
  organization: Pick<Organization, "profile" | "host">,
): FieldError[] =>
  requests.flatMap((request) => {
    const code = documentFault(request, documents[request.id], answers, organization);
    return code ? [{ field: documentField(request.id), code }] : [];
  });

/** Documents that may be handed in anew although the application was sent: found bad, or asked about. */
export const openDocuments = (
  { reopened, question, status }: Pick<Application, "reopened" | "question" | "status">,
  { documents }: Pick<Call, "documents">,
  now: Date,
): string[] =>
  documents
    .map(({ id }) => id)
    .filter(
      (id) =>
        (reopened[id] ?? "") > now.toISOString() ||
        (status === "info_requested" && question?.fields.includes(documentField(id))),
    );
