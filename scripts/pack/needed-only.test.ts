import { join } from "node:path";
import { expect, it } from "vitest";
import * as whole from "@/lib/household/zod";
import { rootFolder } from "../files.mjs";
import neededOnly from "./needed-only.mjs";

it("packs what the schema is made of, and leaves out the rest of zod", async () => {
  const read: string[] = [];
  const code = await neededOnly.call({
    resourcePath: join(rootFolder, "lib/household/zod.ts"),
    addDependency: (file: string) => void read.push(file),
  });
  const packed = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof whole;

  expect(Object.keys(packed).sort()).toEqual(Object.keys(whole).sort());
  const schema = packed.strictObject({ homes: packed.optional(packed.number().check(packed.maximum(99, "tooHigh"))) });
  expect(schema.safeParse({ homes: 100 }).error?.issues[0]?.message).toBe("tooHigh");
  expect(schema.safeParse({ homes: 1 }).success).toBe(true);

  expect(code).not.toContain("$ZodBigInt");
  expect(read.filter((file) => file.includes("zod")).length).toBeGreaterThan(5);
});
