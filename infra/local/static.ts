import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { Outgoing } from "./gateway.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Addresses answered from the bucket of static files; those below /static/ are named by their content. */
const fileFor = (path: string): string | undefined => {
  if (path.startsWith("/static/")) return path.slice("/static/".length);
  if (path === "/api/openapi.json") return "api/openapi.json";
  if (path === "/api/docs" || path === "/api/docs/") return "api/docs/index.html";
  return undefined;
};

/** A static file as the bucket behind CloudFront would give it; undefined for other addresses and missing files. */
export const staticFile = async (folder: string, method: string, path: string): Promise<Outgoing | undefined> => {
  const name = fileFor(path);
  if (name === undefined || !["GET", "HEAD"].includes(method) || normalize(`/${name}`) !== `/${name}`) return undefined;
  try {
    const body = await readFile(join(folder, name));
    const type = types[extname(name)] ?? "application/octet-stream";
    const cache = path.startsWith("/static/") ? "public, max-age=31536000, immutable" : "public, max-age=300";
    return {
      status: 200,
      headers: { "content-type": type, "cache-control": cache, "x-content-type-options": "nosniff" },
      body,
    };
  } catch {
    return undefined;
  }
};
