import { useTranslations } from "next-intl";
import { useId } from "react";

type Props = { checked: boolean; onChange: (checked: boolean) => void };

/** Whether the link stands in the address bar, for a bookmark. */
export function KeepInAddress({ checked, onChange }: Props) {
  const t = useTranslations("takeaway");
  const hint = useId();
  return (
    <div>
      <label className="target gap-3">
        <input
          type="checkbox"
          className="size-6 shrink-0 accent-brand"
          checked={checked}
          onChange={({ target }) => onChange(target.checked)}
          aria-describedby={hint}
        />
        {t("keepInAddress")}
      </label>
      <p id={hint} className="pl-9 text-base text-muted">
        {t("keepInAddressHint")}
      </p>
    </div>
  );
}
