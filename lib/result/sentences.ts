import { firstClaimUntil } from "@/lib/entitlements";
import type { Benefit, Cash, Deduction, Leave, Loan, Quota, Service } from "@/lib/entitlements";
import { birthPhrase, optionPhrase } from "./answer";
import type { AssessedCase } from "./case";
import { childToldOf, dayOfBirth } from "./child";
import { periodOf } from "./periods";
import { onDay, say, type Phrase } from "./phrase";
import type { RightId } from "./rights";

/** What a benefit is to this family, in one sentence of its own facts. */
export function sentenceOf(id: RightId, benefit: Benefit, of: AssessedCase): Phrase {
  switch (benefit.kind) {
    case "cash":
      return cash(id, benefit, of);
    case "leave":
      return leave(id, benefit, of);
    case "deduction":
      return deduction(benefit, of);
    case "quota":
      return quota(benefit, of);
    case "loan":
      return loan(benefit);
    case "service":
      return service(id, benefit, of);
  }
}

function cash(id: RightId, benefit: Cash, { household, on }: AssessedCase): Phrase {
  const { amount, bound, total, unpaid, child } = benefit;
  switch (id) {
    case "childcare-subsidy":
      return say("benefits.sentence.childcare-subsidy", {
        child: child === undefined ? undefined : childToldOf(household, child, on),
        period: periodOf(benefit, on),
        amount,
        total,
      });
    case "national-childcare-allowance":
      return allowance(benefit, { household, on });
    case "delivery-costs":
      return say(`benefits.sentence.delivery-costs.${paidBy(benefit)}`, {
        amount,
        unpaid,
        cost: household.delivery?.inScopeCost ?? undefined,
      });
    case "maternity-insurance":
      return say("benefits.sentence.maternity-insurance", {
        amount,
        wage: household.mother?.employerMonthlyWage ?? undefined,
      });
    case "provident-fund-rent":
      return say("benefits.sentence.provident-fund-rent", { bound, amount });
    default:
      return say("benefits.sentence.delivery-subsidy", { amount, birth: birth(dayOfBirth(household), on) });
  }
}

/** Of children born before it began, what is left, if it was claimed in time; of others, all. */
function allowance(
  { amount, bound, total, child }: Cash,
  { household, on }: Pick<AssessedCase, "household" | "on">,
): Phrase {
  const birthDate = child === undefined ? undefined : household.children?.[child]?.birthDate;
  return say(`benefits.sentence.national-childcare-allowance.${bound === "atMost" ? "rest" : "all"}`, {
    child: child === undefined ? undefined : childToldOf(household, child, on),
    amount,
    total,
    year: on.slice(0, 4),
    day: birthDate === undefined ? undefined : onDay(firstClaimUntil(birthDate)),
  });
}

function paidBy({ bound, unpaid }: Cash): "upTo" | "inFull" | "part" | "all" {
  if (bound === "atMost") return "upTo";
  if (bound === "inFull") return "inFull";
  return unpaid ? "part" : "all";
}

function leave(id: RightId, benefit: Leave, { household, on }: AssessedCase): Phrase {
  const { days, bound, who } = benefit;
  return say(`benefits.sentence.${id}`, {
    days,
    bound,
    who: say(`benefits.parent.${who}`),
    period: periodOf(benefit, on),
    birth: birth(dayOfBirth(household), on),
  });
}

function birth(day: string | undefined, on: string): Phrase | undefined {
  return day === undefined ? undefined : birthPhrase(day, on);
}

function deduction(benefit: Deduction, { household, on }: AssessedCase): Phrase {
  const { amount, child, taxSaved } = benefit;
  return say(`benefits.sentence.deduction.${taxSaved === undefined ? "amount" : "saved"}`, {
    child: childToldOf(household, child, on),
    period: periodOf(benefit, on),
    amount,
    taxSaved,
    rate: household.tax?.marginalRate ?? undefined,
  });
}

function service(id: RightId, benefit: Service, { household, on }: AssessedCase): Phrase {
  return say(`benefits.sentence.${id}`, {
    child: benefit.child === undefined ? undefined : childToldOf(household, benefit.child, on),
    period: periodOf(benefit, on),
  });
}

function quota({ limit, bound, owned, remaining }: Quota, { household }: AssessedCase): Phrase {
  const area = household.housing?.purchaseArea ?? undefined;
  return say(`benefits.sentence.home-purchase-quota.${remaining === undefined ? "limit" : "remaining"}`, {
    area: area && optionPhrase("purchaseArea", area),
    limit,
    bound,
    owned,
    remaining,
  });
}

function loan({ rate, bound, assessed, uplifted, available, extra }: Loan): Phrase {
  const known = assessed === undefined ? "rate" : bound === "exact" ? "available" : "uplifted";
  return say(`benefits.sentence.provident-fund-loan.${known}`, { rate, assessed, uplifted, available, extra });
}
