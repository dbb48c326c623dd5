import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Assessment } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { assessmentWriter } from "./assessment-text";
import { ByteWriter } from "./byte-writer";

type Writes = ReturnType<typeof written>;
type Judged = Assessment["entitlements" | "beside"][number];

/** What a writer writes. */
function written(write: (assessment: Assessment, out: ByteWriter) => void): (assessment: Assessment) => string {
  return (assessment) => {
    const out = new ByteWriter();
    write(assessment, out);
    return new TextDecoder().decode(out.all());
  };
}

/** Without conditions, assumptions and basis. */
function briefly({ entitlements, beside, ...rest }: Assessment): object {
  const brief = ({ id, group, status, benefits, missing, refine }: Judged) => {
    return { id, group, status, benefits, missing, refine };
  };
  return { ...rest, entitlements: entitlements.map(brief), beside: beside.map(brief) };
}

describe("an assessment is written byte for byte as JSON.stringify writes it", () => {
  const [whole, brief] = [false, true].map((brief) => written(assessmentWriter({ brief }))) as [Writes, Writes];

  it("whatever the family, in full and in short, by writers that remember other families", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const assessment = assess(household, on);
        expect(whole(assessment)).toBe(JSON.stringify(assessment));
        expect(brief(assessment)).toBe(JSON.stringify(briefly(assessment)));
      }),
      { numRuns: 150 },
    );
  });

  it("though two differ in no more than one list, one condition, or what they are called", () => {
    const assessment = assess({ children: [{ birthDate: "2026-10-20" }] }, "2026-11-23");
    const [judged] = assessment.entitlements;
    if (!judged) throw new Error("no right");
    const [condition, ...conditions] = judged.conditions;
    if (!condition) throw new Error("no condition");
    const others: readonly object[] = [
      { status: "referred" },
      { group: "work" },
      { missing: ["residency"] },
      { missing: ["residency", "children"] },
      { refine: ["residency"] },
      { assumptions: [] },
      { basis: [] },
      { conditions },
      { conditions: [condition, condition, ...conditions] },
      { conditions: [{ ...condition, id: "another" }, ...conditions] },
      { conditions: [{ ...condition, child: 9 }, ...conditions] },
      { conditions: [{ ...condition, holds: null }, ...conditions] },
      { benefits: [{ kind: "cash", amount: 1, bound: "exact", per: "once" }] },
    ];
    for (const other of [{}, ...others, ...others]) {
      const changed = { ...assessment, entitlements: [{ ...judged, ...other }] } as Assessment;
      expect(whole(changed)).toBe(JSON.stringify(changed));
      expect(brief(changed)).toBe(JSON.stringify(briefly(changed)));
    }
  });

  it("though more than can be remembered went before", () => {
    const assessment = assess({}, "2026-11-23");
    for (let at = 0; at < 400; at += 1) {
      const id = `${at}${"x".repeat(20_000)}`;
      const changed = { ...assessment, entitlements: [{ ...assessment.entitlements[0], id }] } as unknown as Assessment;
      expect(whole(changed) === JSON.stringify(changed)).toBe(true);
    }
  });
});
