import createNextIntlPlugin from "next-intl/plugin";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { sourcesId } from "./scripts/sources.mjs";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./components/i18n/request.ts",
  experimental: {
    // Words are compiled at build time: a phone loads no message parser.
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
});

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // By chance, it would make every page another one at each build.
  generateBuildId: sourcesId,
  // `npm run types` checks them, tests included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A page that is asked for without a network is not given up: it opens once there is one again.
  experimental: { globalNotFound: true, useOffline: true },
  turbopack: {
    resolveAlias: {
      ...Object.fromEntries(
        ["fontkit", "@noble/ciphers/aes", "png-js"].map((name) => [name, "./lib/documents/pdf/not-on-paper.ts"]),
      ),
      "zod/mini": { browser: "./lib/household/zod-in-browser.ts" },
    },
  },
};

/** The front door is a plain file of the export; `next dev` must be told where it stands, and exports nothing. */
const whileDeveloping = {
  ...config,
  output: undefined,
  rewrites: async () => [{ source: "/", destination: "/index.html" }],
};

export default function configFor(phase) {
  return withNextIntl(phase === PHASE_DEVELOPMENT_SERVER ? whileDeveloping : config);
}
