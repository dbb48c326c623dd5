import { besideLaw, national, qingdao, type CivilDate } from "@/lib/entitlements";
import { citationsOf, onDay, say, type Phrase, type RightId } from "@/lib/result";
import { rightOf } from "@/lib/result/rights";

const laws = { ...qingdao, ...national, ...besideLaw };

type FigureName = keyof typeof laws;

/** What a number of the law counts. */
type Unit = "yuan" | "days" | "homes" | "percent";

const units: Readonly<Record<FigureName, Unit>> = {
  childcareSecondChild: "yuan",
  childcareThirdChild: "yuan",
  deliverySubsidy: "yuan",
  residentDeliveryLimit: "yuan",
  maternityExtensionDays: "days",
  paternityDays: "days",
  paternityWindowDays: "days",
  childcareLeaveDays: "days",
  elderNursingOnlyChildDays: "days",
  elderNursingDays: "days",
  homeLimit: "homes",
  additionalHomes: "homes",
  loanUplift: "percent",
  maternityDays: "days",
  difficultDeliveryDays: "days",
  furtherInfantDays: "days",
  daysBeforeBirth: "days",
  infantDeduction: "yuan",
  allowanceYear: "yuan",
  allowanceMonth: "yuan",
  lastKindergartenYearFee: "yuan",
  educationDeduction: "yuan",
};

const names: ReadonlyMap<unknown, FigureName> = new Map(
  Object.entries(laws).map(([name, parameter]) => [parameter, name as FigureName]),
);

/** One row of the law: what a figure is from a day on, and where it stands. */
export interface FigureRow {
  readonly figure: FigureName;
  readonly from: CivilDate;
  readonly name: Phrase;
  readonly value: Phrase;
  readonly since: Phrase;
  /** The row that takes its place, if there is one: from that day on this one is over. */
  readonly until?: CivilDate;
  readonly citation: readonly Phrase[];
}

/** The figures of a right, dated, as the law has them; none is written anywhere else. */
export function figureRowsOf(id: RightId): readonly FigureRow[] {
  return [...new Set(rightOf(id).figures)].flatMap((parameter) => {
    const figure = names.get(parameter);
    if (figure === undefined) throw new Error(`A figure of ${id} has no name.`);
    const { rows } = parameter;
    return rows.map(({ from, value, ...citation }, place): FigureRow => {
      const next = rows[place + 1]?.from;
      return {
        figure,
        from,
        name: say(`plan.figure.${figure}`),
        value: valueOf(figure, value),
        since: say("plan.since", { from: onDay(from), next: next && onDay(next), over: next ? "yes" : "no" }),
        ...(next && { until: next }),
        citation: citationsOf([citation]),
      };
    });
  });
}

function valueOf(figure: FigureName, value: number): Phrase {
  switch (units[figure]) {
    case "yuan":
      return say("unit.yuan", { amount: value });
    case "days":
      return say("plan.days", { days: value });
    case "homes":
      return say("unit.homes", { homes: value });
    case "percent":
      return say("unit.percent", { share: value });
  }
}

/** What will be another figure from a day still to come: "from 1 January 2027: 400 yuan". */
export function announcedRowsOf(id: RightId, on: CivilDate): readonly Phrase[] {
  return figureRowsOf(id)
    .filter(({ from }) => from > on)
    .map(({ from, name, value }) => say("plan.announced", { from: onDay(from), name, value }));
}
