import type { PropsWithChildren } from "hono/jsx";
import { direction, type Language } from "../languages.ts";
import { defuse } from "./defuse.ts";
import type { Part } from "./parts.ts";

/** Styles of a mail, which has no stylesheet; a page leaves them out. */
type Look = { readonly [name in "block" | "quote" | "label" | "value" | "button" | "address"]?: string };

const mailLook: Look = {
  block: "margin:0 0 16px",
  quote: "margin:0 0 16px;padding:8px 12px;background:#f3f6f8",
  label: "font-weight:bold",
  value: "margin:0 0 8px",
  button: "display:inline-block;padding:12px 20px;background:#005f8c;color:#fff;text-decoration:none",
  address: "margin:0 0 16px;font-size:14px;word-break:break-all",
};

const Lines = ({ text }: { text: string }) => (
  <>
    {defuse(text)
      .split("\n")
      .map((line, place) => (place === 0 ? line : [<br />, line]))}
  </>
);

const Address = ({ address, look }: { address: string; look: Look }) => (
  <p style={look.address}>
    <bdi dir="ltr">{address}</bdi>
  </p>
);

const PartOf = ({ part, look }: { part: Part; look: Look }) => {
  switch (part.kind) {
    case "text":
      return (
        <p style={look.block}>
          <Lines text={part.text} />
        </p>
      );
    case "quote":
      return (
        <blockquote dir="auto" style={look.quote}>
          <Lines text={part.text} />
        </blockquote>
      );
    case "facts":
      return (
        <dl style={look.block}>
          {part.rows.map(([label, value]) => (
            <>
              <dt style={look.label}>{defuse(label)}</dt>
              <dd style={look.value}>
                <bdi>
                  <Lines text={value} />
                </bdi>
              </dd>
            </>
          ))}
        </dl>
      );
    case "list":
      return (
        <ul style={look.block}>
          {part.items.map((item) => (
            <li>
              <bdi>
                <Lines text={item} />
              </bdi>
            </li>
          ))}
        </ul>
      );
    case "links":
      return (
        <ul style={look.block}>
          {part.items.map(({ title, language, note, address }) => (
            <li style={look.value}>
              <a href={address} lang={language} dir={language && direction(language)}>
                {defuse(title)}
              </a>
              {note && (
                <>
                  <br />
                  {defuse(note)}
                </>
              )}
            </li>
          ))}
        </ul>
      );
    case "link":
      return (
        <>
          <p style={look.block}>
            <a href={part.address} style={look.button}>
              {defuse(part.label)}
            </a>
          </p>
          <Address address={part.address} look={look} />
        </>
      );
    case "address":
      return (
        <>
          <p style={look.block}>{part.text}</p>
          <Address address={part.address} look={look} />
        </>
      );
  }
};

/** What a message says, without styles, to stand in a page. */
export const Parts = ({ parts, look = {} }: { parts: readonly Part[]; look?: Look }) => (
  <>
    {parts.map((part) => (
      <PartOf part={part} look={look} />
    ))}
  </>
);

interface MailProps {
  readonly language: Language;
  readonly subject: string;
  readonly parts: readonly Part[];
  readonly footer: readonly Part[];
}

const Section = ({ style, children }: PropsWithChildren<{ style: string }>) => <div style={style}>{children}</div>;

const Mail = ({ language, subject, parts, footer }: MailProps) => (
  <html lang={language} dir={direction(language)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
      <title>{subject}</title>
    </head>
    <body style="margin:0;padding:16px;background:#fff;color:#1c2329;font:16px/1.5 sans-serif">
      <Section style="max-width:36em;margin:0 auto">
        <p style="margin:0 0 24px;padding:0 0 8px;border-bottom:4px solid #009edb;font-weight:bold">Baraza</p>
        <Parts parts={parts} look={mailLook} />
        <Section style="padding:16px 0 0;border-top:1px solid #b5bfc6;font-size:14px;color:#4a555d">
          <Parts parts={footer} look={mailLook} />
        </Section>
      </Section>
    </body>
  </html>
);

export const htmlDocument = (props: MailProps): string => `<!doctype html>${String(<Mail {...props} />)}`;
