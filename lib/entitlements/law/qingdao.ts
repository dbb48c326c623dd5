import { parameter } from "./parameter";

const instrument = "qingdao-2023-draft";
const from = "2023-05-11";

/** The plan's figures. Money in yuan, leave in days. Rows are appended, never edited. */
export const qingdao = {
  /** A month, for the second child in an inclusive nursery place. */
  childcareSecondChild: parameter({ from, value: 300, instrument, clause: "2.3.2" }),
  /** A month, for the third child in an inclusive nursery place. */
  childcareThirdChild: parameter({ from, value: 380, instrument, clause: "2.3.2" }),
  /** Once, at least. */
  deliverySubsidy: parameter({ from, value: 500, instrument, clause: "2.4.1" }),
  /** What residents' medical insurance pays of a delivery, at most. */
  residentDeliveryLimit: parameter({ from, value: 3000, instrument, clause: "2.4.1" }),
  /** Added to the national maternity leave. */
  maternityExtensionDays: parameter({ from, value: 60, instrument, clause: "2.4.1" }),
  /** A birth, at least. */
  paternityDays: parameter({ from, value: 15, instrument, clause: "2.4.1" }),
  /** How long after the birth the father may still take his leave: an assumption. */
  paternityWindowDays: parameter({ from, value: 158, instrument, clause: "2.4.1" }),
  /** A year for each parent, at least. */
  childcareLeaveDays: parameter({ from, value: 10, instrument, clause: "2.4.1" }),
  /** A year, for an only child. */
  elderNursingOnlyChildDays: parameter({ from, value: 10, instrument, clause: "2.5.1" }),
  /** A year, for one of several children. */
  elderNursingDays: parameter({ from, value: 7, instrument, clause: "2.5.1" }),
  /** Homes a registered family may own in the restricted area. */
  homeLimit: parameter({ from, value: 2, instrument, clause: "2.4.2" }),
  /** Homes more with two children or three. */
  additionalHomes: parameter({ from, value: 1, instrument, clause: "2.4.2" }),
  /** Share by which the provident-fund loan is raised. */
  loanUplift: parameter({ from, value: 0.2, instrument, clause: "2.4.2" }),
};
