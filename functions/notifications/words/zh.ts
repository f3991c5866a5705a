import type { Message } from "#shared/speech.ts";

export const words = {
  "second.intro":
    "我们发往贵组织主要地址的邮件被退回：该地址收不到我们的邮件。您收到本邮件，是因为贵组织提供了此地址作为另一种联系方式。",
  "second.colleague":
    "我们发给贵组织另一名协调人的邮件被退回：该地址不接收我们的邮件。您收到此邮件，是因为您也代表该组织。",
  "second.how":
    "请告知在本平台代表贵组织行事的人。该人登录后可以提供另一个地址。如果无法登录，请回复本邮件：联络官会把链接发到您指定的地址。",
  "second.action": "前往登录页面",
} as const satisfies Record<string, Message>;
