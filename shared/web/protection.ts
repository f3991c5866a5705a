import type { Context } from "hono";

const contentSecurityPolicy = (sendTo: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${sendTo}`,
    `form-action ${sendTo}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const protection = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  // With `no-referrer` browsers send form posts with `Origin: null`.
  "referrer-policy": "same-origin",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
};

/**
 * What keeps browsers from doing with an answer what nobody meant; the list is that of hono's `secureHeaders`. Forms
 * and scripts send to this site and, where a function gives out forms for files, to those files' origin.
 */
export const protector = (filesOrigin: string) => {
  const sendTo = ["'self'", filesOrigin].filter(Boolean).join(" ");
  const headers = Object.entries({ "content-security-policy": contentSecurityPolicy(sendTo), ...protection });
  return (c: Context) => {
    for (const [name, value] of headers) c.header(name, value);
  };
};
