import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

const topics = ["money", "leave", "housing", "health", "work", "family"] as const;

export function Answers() {
  const t = useTranslations("start.answers");
  return (
    <ul className="grid gap-2">
      {topics.map((topic) => (
        <li key={topic} className="flex gap-2.5">
          <span className="pt-0.5 text-granted">
            <Icon name="tick" />
          </span>
          <span>{t(topic)}</span>
        </li>
      ))}
    </ul>
  );
}
