"use client";

import { createContext, use, useState, type ReactNode } from "react";
import { keptInAddress } from "@/components/link/address";

/** Whether a case is handed on without its amounts of money. */
export interface MoneyWish {
  readonly withoutMoney: boolean;
  readonly setWithoutMoney: (withoutMoney: boolean) => void;
}

// Whoever was told of no wish hands on no money.
const Wish = createContext<MoneyWish>({ withoutMoney: true, setWithoutMoney: () => {} });

/** What every link to a case below follows, be it on the screen, in a file or on paper. */
export const MoneyWishProvider = Wish;

/** The wish that holds here. */
export function useMoneyWish(): MoneyWish {
  return use(Wish);
}

/** The wish of a result page; one that keeps its link in the address has it from there. */
export function MoneyWishOfPage({ children }: { children: ReactNode }) {
  const [withoutMoney, setWithoutMoney] = useState(() => keptInAddress() === "withoutMoney");
  return <Wish value={{ withoutMoney, setWithoutMoney }}>{children}</Wish>;
}

/** The wish of a desk, where it is of one case only: the next, told apart by its name, begins without one. */
export function useMoneyWishOf(name: string): MoneyWish {
  const [wishedFor, setWishedFor] = useState<string>();
  return {
    withoutMoney: wishedFor === name,
    setWithoutMoney: (wished) => setWishedFor(wished ? name : undefined),
  };
}
