import { useWords } from "@/components/answers/use-words";
import type { Phrase } from "@/lib/result";

/** Phrases one below the other. */
export function Points({ of }: { of: readonly Phrase[] }) {
  const words = useWords();
  return (
    <ul className="grid list-disc gap-1.5 pl-5 marker:text-brand">
      {of.map((phrase) => (
        <li key={words(phrase)}>{words(phrase)}</li>
      ))}
    </ul>
  );
}
