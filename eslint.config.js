import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";
import prettier from "eslint-config-prettier/flat";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name; default exports only where a tool asks for one.",
};

/** Each item becomes an argument, and a call takes some hundred thousand at most. */
const noSpreadPush = {
  selector: "CallExpression[callee.property.name=/^(?:push|unshift)$/] > SpreadElement",
  message: "A list may be of any length: push its items one by one, or concat.",
};

/** What a phone is sent must be readable there: an old one stops at the first sign that it does not know. */
const noLookbehind = {
  selector: "Literal[regex.pattern=/\\(\\?<[=!]/]",
  message: "Safari before 16.4 cannot read it, and with it the whole file: capture what stands before instead.",
};

/** The same holds for what a browser cannot do. */
const noRequestSubmit = {
  selector: "MemberExpression[property.name='requestSubmit']",
  message: "Safari before 16 has none: press the form's button instead.",
};

/** A test that is skipped on one screen may be run on none. */
const noSkippedTest = {
  selector: "MemberExpression[object.name='test'][property.name=/^(?:skip|fixme)$/]",
  message: "Tag the test with the screens it runs on: onDesktop, onBothScreens; without a tag it runs on the phone.",
};

/** What would make the calculator depend on the moment, the machine or the reader's language. */
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: "The calculator has no clock: take the day as an argument.",
  },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The calculator has no clock." },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The calculator is no lottery.",
  },
  { selector: "Identifier[name='Intl'], Identifier[name=/^toLocale/]", message: "The calculator has no language." },
];

const config = [
  { ignores: [".next/", "out/", "coverage/", "test-results/", "playwright-report/", "next-env.d.ts"] },
  ...next,
  ...typescript,
  prettier,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": ["error", noDefaultExport, noSpreadPush],
    },
  },
  {
    files: ["lib/entitlements/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, noSpreadPush, noLookbehind, ...impure] },
  },
  {
    files: ["{components,lib}/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}", "**/*.test-support.ts", "**/testing/**", "lib/entitlements/**"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, noSpreadPush, noLookbehind, noRequestSubmit] },
  },
  // Next and the runners find these by their default export.
  {
    files: ["app/**/*.{ts,tsx}", "*.config.ts", "components/i18n/request.ts"],
    rules: { "no-restricted-syntax": ["error", noSpreadPush] },
  },
  { files: ["scripts/**/*.{js,mjs}"], rules: { "no-restricted-syntax": ["error", noSpreadPush] } },
  // Where the layout fell over, the router cannot be trusted: the way out is another page, loaded whole.
  { files: ["app/global-error.tsx"], rules: { "@next/next/no-html-link-for-pages": "off" } },
  {
    files: ["e2e/**/*.ts"],
    rules: {
      // Playwright's `use` is no hook of React's.
      "react-hooks/rules-of-hooks": "off",
      "no-restricted-syntax": ["error", noDefaultExport, noSpreadPush, noSkippedTest],
    },
  },
];

export default config;
