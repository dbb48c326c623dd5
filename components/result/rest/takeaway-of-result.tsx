import type { Case } from "@/components/answers/use-case";
import { TakeawayOnceIdle } from "@/components/takeaway/takeaway-once-idle";

/** What a family may take along; nothing of a trial. */
export function TakeawayOfResult({ of, isTried }: { of: Case; isTried: boolean }) {
  return (
    <div hidden={isTried}>
      <TakeawayOnceIdle of={of} />
    </div>
  );
}
