// Stands in, in the pages, for what pdfkit imports and the paper never asks for: fontkit for fonts that come as files
// (ours come as objects), ciphers for passwords, png-js for photographs. It would be more than half of the code to load.

function never(): never {
  throw new Error("The paper has no fonts in files, no passwords and no photographs.");
}

export { never as create, never as cbc, never as ecb, never as default };
