/** What some browsers tell of the connection; there is no type for it in the DOM's. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

/** Whether what is downloaded may cost the family money or patience; unknown counts as no. */
export function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (!connection) return false;
  const isSlow = /^(?:slow-2g|2g|3g)$/.test(connection.effectiveType ?? "");
  return connection.saveData === true || isSlow || connection.type === "cellular";
}
