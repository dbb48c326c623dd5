import type { Benefit, Cash, Loan, Quota } from "@/lib/entitlements";
import { say, type Phrase } from "./phrase";

/** The figure of a benefit, with its bound and its "a month", "a year"; of a service, that it costs nothing. */
export function figureOf(benefit: Benefit): Phrase {
  switch (benefit.kind) {
    case "cash":
      return cash(benefit);
    case "leave":
      return say(`benefits.figure.leave.${benefit.per}`, { bound: benefit.bound, days: benefit.days });
    case "deduction":
      return say("benefits.figure.deduction", { amount: benefit.amount });
    case "quota":
      return quota(benefit);
    case "loan":
      return loan(benefit);
    case "service":
      return say("benefits.figure.service");
  }
}

function cash({ per, bound, amount }: Cash): Phrase {
  return say(`benefits.figure.cash.${per}`, { bound, amount });
}

function quota({ limit, bound, remaining }: Quota): Phrase {
  if (remaining === undefined) return say("benefits.figure.quota.limit", { limit, bound });
  return say("benefits.figure.quota.remaining", { remaining, bound });
}

function loan({ rate, bound, extra }: Loan): Phrase {
  if (extra === undefined) return say("benefits.figure.loan.rate", { rate });
  return say("benefits.figure.loan.extra", { extra, bound });
}
