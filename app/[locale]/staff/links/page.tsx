import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/i18n/page-metadata";
import { Alternates } from "@/components/site/alternates";
import { LinkFormat } from "@/components/staff/links/link-format";

export const generateMetadata = async () =>
  pageMetadata("staff", { title: (await getTranslations("staff.links"))("title") });

export default function LinkFormatPage() {
  return (
    <>
      <Alternates path="/staff/links/" />
      <LinkFormat />
    </>
  );
}
