import { fold } from "./fold.ts";

/** Second labels below which registers of countries give out names. */
const registers = /^(?:com?|org?|net|ac|gob|gouv|gov|go|edu|ne|ong|asso|ngo|info|web|mil|nom|sc|nic|ltd|id)$/;

/** The part of a host that somebody registered, as far as that can be told without the list of all registers. */
const registered = (host: string): string => {
  const labels = host.split(".");
  const isRegister = labels.length > 2 && labels.at(-1)?.length === 2 && registers.test(labels.at(-2) ?? "");
  return labels.slice(isRegister ? -3 : -2).join(".");
};

/** Sites on which many organizations have a page each. */
const shared =
  /^(?:facebook|fb|instagram|twitter|x|linkedin|youtube|tiktok|medium|vk|ok|t|wa|linktr|weibo|wechat|qq|google|yahoo|github|notion|substack|telegram|whatsapp|change|justgiving|gofundme|globalgiving|ammado|pinterest|flickr|issuu|carrd|bit|goo|sway|wixsite|canva)\.(?:com|org|net|me|ee|cn|ru|gl|ly|co|site|office\.com)$/;
/** Hosts that give everybody a name below their own, or stand for anybody's in examples. */
const giving =
  /\.(?:wordpress\.com|blogspot\.[a-z.]+|wixsite\.com|github\.io|gitlab\.io|weebly\.com|webnode\.[a-z.]+|jimdofree\.com|jimdosite\.com|squarespace\.com|business\.site|tumblr\.com|ucoz\.[a-z]+|e-monsite\.com|over-blog\.com|canalblog\.com|strikingly\.com|webflow\.io|netlify\.app|vercel\.app|notion\.site|carrd\.co|home\.blog|over-blog\.org|example\.(?:org|com|net))$/;
/** Folders that stand before the name of a page. */
const folders = new Set(
  "pages groups company school in channel user users c people p pg site view sites profile.php home".split(" "),
);

/** A web address by whose it is: its registered host, or on a shared site the page; nothing for what is no address. */
export const webKey = (address: string): string => {
  if (!address || !URL.canParse(address)) return "";
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^www\d?\./, "");
  const path = decoded(pathname)
    .split("/")
    .map((part) => fold(part))
    .filter((part) => part && !folders.has(part));
  if (giving.test(host)) return host.endsWith("wixsite.com") && path[0] ? `${host}/${path[0]}` : host;
  const owner = registered(host);
  if (!shared.test(owner)) return owner.includes(".") ? owner : "";
  const page = path[0] ?? searchParams.get("id") ?? "";
  return page ? `${owner}/${page.replace(/^@/, "")}` : "";
};

const decoded = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Where anybody gets a mailbox: such a host says nothing of whose it is. */
const publicMail =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|t-online|freenet|mail|email|inbox|list|bk|internet|yandex|ya|rambler|ukr|i|meta|qq|foxmail|163|126|yeah|sina|sohu|aliyun|139|naver|hanmail|daum|rediffmail|orange|wanadoo|laposte|free|sfr|bbox|neuf|libero|virgilio|tiscali|alice|uol|bol|terra|ig|zoho|zohomail|tutanota|tuta|tutamail|hushmail|mailbox|posteo|fastmail|hey|duck|riseup|disroot|seznam|centrum|wp|onet|o2|interia|abv|sapo|telenet|skynet|bluewin|comcast|verizon|att|btinternet|sky|shaw|rogers|telkomsa|vodamail|mtnmail|yopmail|mailinator|example)$/;

/** The host of a mail address, where it is the organization's own. */
export const mailKey = (email: string): string => {
  const owner = registered(email.slice(email.lastIndexOf("@") + 1).toLowerCase());
  return owner.includes(".") && !publicMail.test(owner.split(".")[0] ?? "") ? owner : "";
};

/** A registration number: letters and digits only; nothing where people wrote words instead of one. */
export const numberKey = (number: string): string => {
  const plain = fold(number).replace(/[^\p{L}\p{N}]/gu, "");
  return /\p{N}.*\p{N}/u.test(plain) && plain.length >= 3 ? plain : "";
};
