import type { Loan } from "../assessment";
import { answered } from "../judging/condition";
import { buying, contributesToFund, severalChildren } from "../judging/shared-conditions";
import { entitlement } from "../judging/entitlement";
import { plan } from "../law/instruments";
import { decimal, oneMinus, times, toFen, toYuan, type Fen } from "../values/money";
import { qingdao } from "../law/qingdao";

const inQingdao = answered("homeInQingdao", "housing.purchaseArea", (area) => area !== "outside");

const firstHome = answered("firstHome", "housing.firstHome", Boolean);

/** Clause 2.4.2: a larger provident-fund loan, within what the down payment leaves room for. */
export const providentFundLoan = entitlement({
  id: "provident-fund-loan",
  group: "housing",
  basis: plan("2.4.2"),
  law: { rate: qingdao.loanUplift },
  when: [buying, inQingdao, contributesToFund, severalChildren, firstHome],
  benefits: ({ law: { rate }, read }) => {
    const loan = read("housing.assessedLoan");
    const price = read("housing.price");
    const downPayment = read("housing.downPaymentRatio");
    if (loan === undefined) return [{ kind: "loan", rate, bound: "atMost" }];
    const room =
      price === undefined || downPayment === undefined ? undefined : times(toFen(price), oneMinus(downPayment));
    return [uplift(toFen(loan), rate, room)];
  },
});

function uplift(assessed: Fen, rate: number, room: Fen | undefined): Loan {
  const uplifted = assessed + times(assessed, decimal(rate));
  const available = Math.min(uplifted, room ?? uplifted);
  return {
    kind: "loan",
    rate,
    bound: room === undefined ? "atMost" : "exact",
    assessed: toYuan(assessed),
    uplifted: toYuan(uplifted),
    available: toYuan(available),
    extra: toYuan(available - Math.min(assessed, room ?? assessed)),
  };
}
