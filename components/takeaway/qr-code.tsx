import { useTranslations } from "next-intl";
import { qrModules, QUIET_ZONE, sideOnPaper } from "@/lib/documents/qr";

type Props = {
  text: string;
  label: string;
  className: string;
  /** As large as a camera needs it on paper. */
  onPaper?: true;
};

/** A QR code, dark on white whatever the colours of the page: a camera needs both, and the margin. */
export function QrCode({ text, label, className, onPaper }: Props) {
  const t = useTranslations("takeaway");
  const rows = qrModules(text);
  if (!rows) return <p>{t("qrTooLong")}</p>;
  const size = rows.length + 2 * QUIET_ZONE;
  const side = onPaper && `${sideOnPaper(size)}mm`;
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width={side}
      height={side}
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
