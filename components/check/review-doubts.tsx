import { Doubts } from "@/components/doubts/doubts";
import { Link } from "@/components/i18n/link";
import { changeHref } from "./step-href";

/** Improbable answers, to be settled on the way to the result. */
export function ReviewDoubts() {
  return (
    <Doubts
      link={({ step, path }, name) => (
        <Link href={changeHref(step, path)} className="target text-link font-semibold">
          {name}
        </Link>
      )}
    />
  );
}
