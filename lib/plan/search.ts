/** One right as it is searched for. */
export interface Searched {
  readonly id: string;
  /** Its name in the language of the page. */
  readonly title: string;
  /** What it is called and what it is, in every language, in small letters. */
  readonly words: string;
  /** The initials of its Chinese name, in pinyin. */
  readonly initials: string;
}

/** What is typed and what is looked through are written alike: full-width letters as letters, in small ones. */
export function writtenAlike(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The rights that have every word of a query in their words or their initials; those by name come first. */
export function searchFor(query: string, all: readonly Searched[]): readonly Searched[] {
  const asked = writtenAlike(query).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  const isNamed = ({ title, initials }: Searched) =>
    asked.every((word) => writtenAlike(title).includes(word) || initials.startsWith(word));
  const found = all.filter(({ words, initials }) =>
    asked.every((word) => words.includes(word) || initials.includes(word)),
  );
  return found.sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}
