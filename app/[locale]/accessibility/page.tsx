import { pageMetadata } from "@/components/i18n/page-metadata";
import { AccessibilityStatement } from "@/components/site/accessibility-statement";
import { Alternates } from "@/components/site/alternates";

export const generateMetadata = () => pageMetadata("accessibility");

export default function AccessibilityPage() {
  return (
    <>
      <Alternates path="/accessibility/" />
      <AccessibilityStatement />
    </>
  );
}
