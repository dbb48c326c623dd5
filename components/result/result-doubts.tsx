import { Doubts } from "@/components/doubts/doubts";
import { Link } from "@/components/i18n/link";
import { useChangeHref } from "./use-change-href";

/** Improbable answers that the result rests on. */
export function ResultDoubts() {
  const changeHref = useChangeHref();
  return (
    <Doubts
      link={(question, name) => (
        <Link href={changeHref(question)} className="target text-link font-semibold">
          {name}
        </Link>
      )}
    />
  );
}
