/** Stands in for fontkit's brotli, 67 KB of dictionary that only WOFF2 needs: the fonts of the paper are plain TrueType. */
function decompress(): never {
  throw new Error("A font of the paper is compressed.");
}

export { decompress as default };
