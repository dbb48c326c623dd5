export { savesNoFiles as blocksPrinting } from "@/components/takeaway/saves-no-files";
