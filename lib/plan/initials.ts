/** The first character of each letter, in the order of pinyin; no syllable begins with i, u or v. */
const FIRST = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀"];
const LETTERS = [..."abcdefghjklmnopqrstwxyz"];

/** Characters with several sounds whose usual one is not that of our words. */
const OTHERWISE: Readonly<Record<string, string>> = { 重: "c" };

const inPinyin = new Intl.Collator("zh-u-co-pinyin");

/**
 * The initials by which Chinese words are typed in short: 育儿假 is "yej". Latin letters stay, all else is left out.
 * Characters are ordered as the dictionary of the platform orders them: no list of sounds comes along.
 */
export function initialsOf(words: string): string {
  return [...words].map(initialOf).join("");
}

function initialOf(character: string): string {
  if (/[a-z]/i.test(character)) return character.toLowerCase();
  if (!/\p{Script=Han}/u.test(character)) return "";
  const known = OTHERWISE[character];
  if (known) return known;
  const after = FIRST.findIndex((first) => inPinyin.compare(first, character) > 0);
  return LETTERS.at(after < 0 ? -1 : after - 1) ?? "";
}
