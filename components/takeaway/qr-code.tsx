import { qrModules } from "@/lib/documents/qr";

/** A QR code, dark on white whatever the colours of the page: a camera needs both, and the margin. */
export function QrCode({ text, label, className }: { text: string; label: string; className: string }) {
  const rows = qrModules(text);
  const margin = 4;
  const size = rows.length + 2 * margin;
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
