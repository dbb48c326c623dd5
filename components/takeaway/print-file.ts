/**
 * Whether this browser shows a PDF within a page and prints it from there. Those built on Chromium do, if they have a
 * viewer at all (phones have none); what others do with a hidden one is not known, and their own print is as good.
 */
export function printsFiles(): boolean {
  return navigator.pdfViewerEnabled && "userAgentData" in navigator;
}

/**
 * Opens the printer's dialog for a PDF, which a hidden frame shows.
 * @returns takes the frame away again; to be called once nobody prints any more: the dialog draws from it
 * @throws where the frame does not let itself be printed
 */
export function printFile(file: Blob): Promise<() => void> {
  const address = URL.createObjectURL(file);
  const frame = document.createElement("iframe");
  frame.className = "sr-only";
  frame.ariaHidden = "true";
  frame.tabIndex = -1;
  frame.src = address;
  const remove = () => {
    frame.remove();
    URL.revokeObjectURL(address);
  };
  return new Promise((resolve, reject) => {
    frame.addEventListener("load", () => {
      try {
        if (!frame.contentWindow) throw new Error("The frame shows nothing.");
        frame.contentWindow.print();
        resolve(remove);
      } catch (error) {
        remove();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    document.body.append(frame);
  });
}
