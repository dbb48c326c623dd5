import type { CivilDate, Household } from "@/lib/entitlements";
import { writeTemplate } from "@/lib/household";

/** A day to write dates like. */
export const exampleDay: CivilDate = "2026-11-23";

/** What a maternity ward knows of a family when it goes home. */
const household: Household = {
  residency: "qingdao",
  children: [{ birthDate: "2024-03-01", nursery: { inclusive: true } }, { birthDate: "2026-10-01" }],
  delivery: { inQingdao: true, insurance: "employee", inScopeCost: 4000 },
  situations: ["career-break", "housing-guarantee"],
};

/** The fragment of a link as a hospital writes one: everything the family answers itself is left open. */
export const exampleFragment = writeTemplate(household);
