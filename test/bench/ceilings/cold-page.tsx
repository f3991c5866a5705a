import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

const Page = ({ title }: { title: string }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
    </head>
    <body>
      <h1>{title}</h1>
      <ul>
        {["one", "two", "three"].map((word) => (
          <li>
            <a href={`/${word}`}>{word}</a>
          </li>
        ))}
      </ul>
    </body>
  </html>
);

const app = new Hono();
app.get("*", (c) => c.html(<Page title="Hono" />));

/** The least that answers with a page: hono and hono/jsx, nothing else. */
export const handler = handle(app);
