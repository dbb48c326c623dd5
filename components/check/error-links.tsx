import type { Case } from "@/components/answers/use-case";
import { Link } from "@/components/i18n/link";
import { useErrorList } from "@/components/questions/use-error-list";
import { Notice } from "@/components/ui/notice";
import type { Step } from "@/lib/household";

type Props = {
  title: (count: number) => string;
  of: Case;
  /** Where an answer is mended. */
  hrefOf: (at: { step: Step; path: string }) => string;
};

/** Names the answers that cannot be used, each with the way to its field. */
export function ErrorLinks({ title, of, hrefOf }: Props) {
  const errors = useErrorList(of.asked, of);
  if (errors.length === 0) return null;
  return (
    <Notice tone="attention" title={title(errors.length)}>
      <ul className="grid">
        {errors.map(({ id, step, words }) => (
          <li key={id}>
            <Link href={hrefOf({ step, path: id })} className="target text-link py-1">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
