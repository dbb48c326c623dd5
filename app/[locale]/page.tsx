import { pageMetadata } from "@/components/i18n/page-metadata";
import { Alternates } from "@/components/site/alternates";
import { Start } from "@/components/site/start";

export const generateMetadata = () => pageMetadata("start");

export default function StartPage() {
  return (
    <>
      <Alternates path="/" />
      <Start />
    </>
  );
}
