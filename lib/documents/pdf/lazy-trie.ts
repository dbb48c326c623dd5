import UnicodeTrie from "unicode-trie/index.js";

/**
 * Stands in for `unicode-trie` itself, which unpacks its data at once: fontkit loads four for scripts that the paper
 * never has. This one unpacks when it is first asked.
 */
class LazyTrie {
  readonly #data: Uint8Array;
  #trie: UnicodeTrie | undefined;

  constructor(data: Uint8Array) {
    this.#data = data;
  }

  /** The value of a character. */
  get(codePoint: number): number {
    this.#trie ??= new UnicodeTrie(this.#data);
    return this.#trie.get(codePoint);
  }
}

export { LazyTrie as default };
