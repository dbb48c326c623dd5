import type { BrowserContext, Request } from "@playwright/test";
import type { Household } from "@/lib/entitlements";
import { encodeLink } from "@/lib/household";

/** Collects what a context's requests tell a server: address, headers (the referrer too), body. */
export function listen(context: BrowserContext): () => Promise<readonly string[]> {
  const told: Promise<string>[] = [];
  context.on("request", (request) => told.push(toldBy(request)));
  return () => Promise.all(told);
}

const toldBy = async (request: Request) =>
  [request.url(), ...Object.values(await request.allHeaders()), request.postDataBuffer()?.toString() ?? ""].join("\n");

/** Tells whether a text carries an answer of a household: a number or date of many digits, or a field with its answer. */
export function leakOf(household: Household): (text: string) => boolean {
  const pairs = encodeLink(household).split("&").slice(1).map(decodeURIComponent);
  const numbers = pairs.flatMap((pair) => spellings(pair.slice(pair.indexOf("=") + 1)));
  const fields = pairs.filter((pair) => !pair.endsWith("=")).map(fieldAndAnswer);
  return (text) => {
    const plain = spelledOut(text);
    const digits = onlyDigits(plain);
    return numbers.some((number) => digits.includes(number)) || fields.some((field) => field.test(plain));
  };
}

const onlyDigits = (text: string) => text.replace(/\D/g, "");

/** The digits of an answer, whatever stands between them; short ones are met by chance and left out. */
function spellings(value: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (!year || !month || !day) return [onlyDigits(value)].filter((digits) => digits.length > 6);
  const [m, d] = [Number(month), Number(day)];
  const days = [year + month + day, `${year}${m}${d}`, day + month + year, month + day + year];
  return [...days, String(Date.parse(value) / 1000)];
}

const answers: Readonly<Record<string, string>> = { "1": "(?:1|true|yes)", "0": "(?:0|false|no)" };

/** `housing.plan=buy` as a pair, in JSON, in a form: the field's own name, a few signs, the answer. */
function fieldAndAnswer(pair: string): RegExp {
  const [path = "", value = ""] = pair.split("=");
  const escaped = answers[value] ?? value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`\\b${path.split(".").at(-1)}\\b[^\\w-]{1,9}${escaped}\\b`);
}

/** A text with all that is escaped in it, or packed as base64, spelled out. */
function spelledOut(text: string): string {
  const plain = unescaped(unescaped(text));
  const packed = [...plain.matchAll(/[\w+/-]{12,}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), "base64").toString()),
  );
  return [plain, ...packed].join("\n");
}

const unescaped = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
