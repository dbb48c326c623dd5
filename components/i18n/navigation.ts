import { createNavigation } from "next-intl/navigation";
import { routing } from "./routing";

/** Next's navigation, with the language of the page put before every path. */
export const { Link, usePathname, useRouter } = createNavigation(routing);
