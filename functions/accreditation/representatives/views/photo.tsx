import type { FileForm } from "#shared/files.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { UploadForm, UploadState } from "#shared/ui/upload.tsx";
import type { Upload } from "#shared/uploads.ts";
import type { Matter } from "../matter.ts";
import { ownPath } from "../projection.ts";
import type { RepresentativesSpeech } from "../representatives-words.ts";

interface PhotoPageProps {
  readonly s: RepresentativesSpeech;
  readonly path: string;
  readonly user: User | undefined;
  readonly matter: Matter;
  readonly hidden: Readonly<Record<string, string>>;
  readonly upload: Upload | undefined;
  readonly form: FileForm | undefined;
  /** Whether the browser comes back from the file store. */
  readonly back: boolean;
}

/** Where the photo stands, and the form for it. */
export const PhotoPage = ({ s, path, user, matter, hidden, upload, form, back }: PhotoPageProps) => {
  const home = `/${s.language}${ownPath(matter.representative.reference)}`;
  const awaits = form !== undefined && !back;
  return (
    <Page s={s} title={s.t("own.photo")} path={path} user={user}>
      <h1>{s.t("own.photo")}</h1>
      <p>{s.t("own.photo.lead")}</p>
      {upload && !awaits && <UploadState s={s} upload={upload} back={back} />}
      {upload && awaits && (
        <UploadForm s={s} form={form} label={s.t("own.photo")} accepts={upload.accepts} most={upload.most} />
      )}
      {!awaits && (
        <Form action={`${home}/photo`} hidden={hidden}>
          <Submit label={s.t(upload ? "own.photo.again" : "own.photo.new")} kind={upload ? "secondary" : "primary"} />
        </Form>
      )}
      <p>
        <a href={home}>{s.t("own.title")}</a>
      </p>
    </Page>
  );
};
