import { useTranslations } from "next-intl";

type Props = { checked: boolean; onChange: (checked: boolean) => void };

/** Whether the link leaves out the family's amounts of money. */
export function WithoutMoney({ checked, onChange }: Props) {
  const t = useTranslations("takeaway");
  return (
    <label className="target gap-3">
      <input
        type="checkbox"
        className="size-6 shrink-0 accent-brand"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {t("withoutMoney")}
    </label>
  );
}
