import type { DateText } from "@/lib/household";

const forms = [/^(\d{4})(\d{2})(\d{2})$/, /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/];

/** The parts of a whole date as people write one: 2024-3-1, 2024年3月1日, 20240301. Nothing for any other text. */
export function datePasted(text: string): DateText | undefined {
  const plain = text.normalize("NFKC").trim();
  for (const form of forms) {
    const [, year, month, day] = form.exec(plain) ?? [];
    if (year && month && day) return { year, month, day };
  }
  return undefined;
}
