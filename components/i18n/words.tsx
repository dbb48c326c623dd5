import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Messages, Namespace } from "./app-config";

type Props = { namespaces: readonly Namespace[]; children: ReactNode };

/**
 * Gives the client components inside it the words of these namespaces, and no others: what is not named is not
 * downloaded. An inner `Words` replaces the outer one, so name all that the inside needs. Server components need none.
 */
export async function Words({ namespaces, children }: Props) {
  const all: Messages = await getMessages();
  const messages = Object.fromEntries(namespaces.map((namespace) => [namespace, all[namespace]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
