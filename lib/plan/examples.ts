import type { Child, Household, Situation } from "@/lib/entitlements";
import type { RightId } from "@/lib/result";

/**
 * Families by whom a right is shown: two or three each, those who have it and those who just do not. Nothing but answers,
 * and none that does not count; what comes of them on `PLAN_DAY` is worked out, never written here.
 */
export const examples: Readonly<Record<RightId, readonly Household[]>> = {
  "childcare-subsidy": [
    { children: [born("2021-05-10"), inPlace("2025-03-15", "2026-09")] },
    { children: [born("2020-08-01"), inPlace("2024-02-10", "2025-09"), inPlace("2025-10-20", "2027-03")] },
    { children: [inPlace("2025-06-18", "2026-09")] },
  ],
  "delivery-subsidy": [
    { withinPolicy: true, children: [born("2026-09-10")], delivery: { inQingdao: true } },
    { withinPolicy: true, children: [born("2026-09-10")], delivery: { inQingdao: false } },
  ],
  "delivery-costs": [
    { children: [born("2026-09-10")], delivery: { insurance: "resident", inScopeCost: 4200 } },
    { children: [born("2026-09-10")], delivery: { insurance: "employee", inScopeCost: 8600 } },
    { children: [born("2026-09-10")], delivery: { insurance: "none" } },
  ],
  "maternity-insurance": [
    {
      children: [born("2026-09-10")],
      mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000 },
      delivery: { difficult: false },
    },
    {
      children: [born("2026-10-02"), born("2026-10-02")],
      mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000 },
      delivery: { difficult: true },
    },
    { children: [born("2026-09-10")], mother: { employed: true, maternityInsured: false } },
  ],
  "unemployment-premium": [
    { children: [born("2027-02-20")], delivery: { insurance: "unemployment" } },
    { children: [born("2027-02-20")], delivery: { insurance: "employee" } },
  ],
  "birth-grant": [
    { residency: "qingdao", withinPolicy: true, children: [born("2026-09-10")] },
    { residency: "elsewhere", withinPolicy: true, children: [born("2026-09-10")] },
  ],
  "assisted-reproduction-grant": [
    { situations: ["assisted-reproduction"], mother: { age35OrOver: true } },
    { situations: ["assisted-reproduction"], mother: { age35OrOver: false } },
  ],
  "infant-tax-deduction": [
    { children: [born("2025-06-18")], tax: { marginalRate: 0.1 } },
    { children: [born("2027-03-08")], tax: { marginalRate: 0.2 } },
    { children: [born("2023-11-20")] },
  ],
  "maternity-leave": [
    {
      withinPolicy: true,
      children: [born("2026-11-10")],
      mother: { employed: true },
      delivery: { difficult: false },
    },
    {
      withinPolicy: true,
      children: [born("2026-11-10"), born("2026-11-10")],
      mother: { employed: true },
      delivery: { difficult: true },
    },
    {
      withinPolicy: false,
      children: [born("2026-11-10")],
      mother: { employed: true },
      delivery: { difficult: false },
    },
  ],
  "paternity-leave": [
    { withinPolicy: true, children: [born("2026-11-10")], father: { employed: true } },
    { withinPolicy: true, children: [born("2026-05-01")], father: { employed: true } },
  ],
  "childcare-leave": [
    {
      withinPolicy: true,
      children: [born("2025-06-18")],
      mother: { employed: true },
      father: { employed: true },
    },
    { withinPolicy: true, children: [born("2023-06-01")] },
  ],
  "elder-nursing-leave": [
    { mother: { employed: true, parentInHospital: true, onlyChild: true }, father: { employed: false } },
    { mother: { employed: false }, father: { employed: true, parentInHospital: true, onlyChild: false } },
    {
      mother: { employed: false },
      father: { employed: true, parentInHospital: false },
    },
  ],
  "home-purchase-quota": [
    {
      residency: "qingdao",
      children: [born("2020-08-01"), born("2024-02-10")],
      housing: { plan: "buy", purchaseArea: "shinan", homesOwned: 2 },
    },
    {
      residency: "qingdao",
      children: [born("2024-02-10")],
      housing: { plan: "buy", purchaseArea: "shibei", homesOwned: 2 },
    },
    { residency: "qingdao", housing: { plan: "buy", purchaseArea: "other-qingdao" } },
  ],
  "provident-fund-loan": [
    buyingWithLoan([born("2020-08-01"), born("2024-02-10")], { loan: 500_000, price: 1_500_000 }),
    buyingWithLoan([born("2020-08-01"), born("2024-02-10")], { loan: 600_000, price: 900_000 }),
    {
      children: [born("2024-02-10")],
      housing: { plan: "buy", purchaseArea: "other-qingdao", fundContributor: true, firstHome: true },
    },
  ],
  "provident-fund-rent": [
    {
      children: [born("2020-08-01"), born("2024-02-10")],
      housing: { plan: "rent", homesOwned: 0, fundContributor: true, monthlyRent: 2600 },
    },
    {
      children: [born("2020-08-01"), born("2024-02-10")],
      housing: { plan: "rent", homesOwned: 1, fundContributor: true },
    },
  ],
  "public-rental-priority": inSituation("housing-guarantee", { children: [born("2018-04-06")] }),
  "public-rental-exchange": inSituation("public-rental-tenant", { children: [born("2018-04-06")] }),
  "pregnancy-checks": [
    { children: [born("2027-02-20")] },
    { situations: ["planning-pregnancy"] },
    { children: [born("2024-02-10")], situations: [] },
  ],
  "hpv-vaccination": inSituation("school-age-girl"),
  "child-health": [{ children: [born("2022-05-20")] }, { children: [born("2018-04-06")] }],
  "newborn-registration": [{ children: [born("2027-02-20")] }, { children: [born("2025-06-18")] }],
  "kindergarten-aid": inSituation("financial-hardship", { children: [born("2022-05-20")] }),
  "compulsory-schooling": [{ children: [born("2018-04-06")] }, { children: [born("2022-05-20")] }],
  "return-to-work": inSituation("career-break"),
  "workplace-protection": [
    { children: [born("2027-02-20")], mother: { employed: true } },
    { children: [born("2025-06-18")], mother: { employed: true } },
  ],
  "only-child-parents": inSituation("only-child-parent"),
  "rural-two-daughters": inSituation("rural-two-daughters"),
  "special-family": inSituation("special-family"),
  "national-childcare-allowance": [
    { withinPolicy: true, children: [born("2025-06-18")] },
    { withinPolicy: true, children: [born("2024-01-01")] },
    { children: [born("2022-05-20")] },
  ],
  "education-tax-deduction": [
    { children: [born("2022-05-20")], tax: { marginalRate: 0.1 } },
    { children: [born("2023-12-05")], tax: { marginalRate: 0.03 } },
    { children: [born("2011-10-01")] },
  ],
  "free-kindergarten-year": [
    { children: [born("2021-05-10")] },
    { children: [born("2023-12-05")] },
    { children: [born("2018-04-06")] },
  ],
};

function born(birthDate: string): Child {
  return { birthDate };
}

/** @param from the month from which it is in an inclusive nursery place */
function inPlace(birthDate: string, from: string): Child {
  return { birthDate, nursery: { inclusive: true, from } };
}

function buyingWithLoan(
  children: readonly Child[],
  { loan, price }: { readonly loan: number; readonly price: number },
): Household {
  return {
    children,
    housing: {
      plan: "buy",
      purchaseArea: "other-qingdao",
      firstHome: true,
      fundContributor: true,
      assessedLoan: loan,
      price,
      downPaymentRatio: 0.3,
    },
  };
}

/** A family in a situation, and the same out of it. */
function inSituation(situation: Situation, family: Household = {}): readonly Household[] {
  return [
    { ...family, situations: [situation] },
    { ...family, situations: [] },
  ];
}
