/** Stands in for fontkit in the pages: pdfkit asks it to read fonts that come as files, and those of the paper do not. */
export function create(): never {
  throw new Error("A font of the paper came as a file.");
}
