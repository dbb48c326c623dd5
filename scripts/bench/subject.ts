export { assess, suggest } from "@/lib/entitlements";
export { encodeLink, interview } from "@/lib/household";
import type { Household } from "@/lib/entitlements";

/** The families of the errands, on whom speed is measured: a usual mix of short and long cases. */
export const families: readonly Household[] = [
  {},
  { residency: "qingdao", children: [], situations: ["planning-pregnancy"] },
  {
    residency: "qingdao",
    withinPolicy: true,
    children: [{ birthDate: "2027-02-10" }, { birthDate: "2027-02-10" }],
    delivery: { inQingdao: true, insurance: "employee", difficult: null },
    mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000 },
    father: { employed: true },
  },
  {
    residency: "qingdao",
    withinPolicy: true,
    children: [
      { birthDate: "2019-05-01" },
      { birthDate: "2024-03-01", nursery: { inclusive: true } },
      { birthDate: "2025-09-30", nursery: { inclusive: true } },
    ],
    delivery: { inQingdao: true, insurance: "resident", difficult: false, inScopeCost: 4200.5 },
    mother: { employed: true, parentInHospital: false },
    father: { employed: true, parentInHospital: true, onlyChild: true },
    tax: { marginalRate: 0.1 },
    situations: [],
  },
  {
    residency: "qingdao",
    withinPolicy: true,
    children: [{ birthDate: "2016-08-08" }, { birthDate: "2021-01-20" }],
    mother: { employed: true, parentInHospital: false },
    father: { employed: true, parentInHospital: false },
    housing: {
      plan: "buy",
      purchaseArea: "shinan",
      homesOwned: 1,
      firstHome: true,
      fundContributor: true,
      assessedLoan: 600_000,
      price: 1_000_000,
      downPaymentRatio: 0.3,
    },
    situations: [],
  },
  {
    residency: "elsewhere",
    withinPolicy: true,
    children: [{ birthDate: "2020-02-29" }, { birthDate: "2025-12-31" }],
    housing: { plan: "rent", homesOwned: 0, fundContributor: true, monthlyRent: 2600 },
    situations: ["financial-hardship", "career-break"],
  },
];

/** The most that can be asked of a suggestion: ten children, everything answered but what can be found out. */
export const largestFamily: Household = {
  residency: "qingdao",
  withinPolicy: true,
  children: Array.from({ length: 10 }, (_, place) => ({
    birthDate: place < 9 ? `${2016 + place}-0${place + 1}-15` : "2027-02-10",
    nursery: { inclusive: place % 2 === 0 },
  })),
  delivery: { inQingdao: true, insurance: "resident" },
  mother: { employed: true, maternityInsured: true, employerMonthlyWage: 9000, onlyChild: true },
  father: { employed: true, onlyChild: true },
  housing: { plan: "buy", purchaseArea: "shinan", homesOwned: 1, assessedLoan: 600_000 },
};
