// Imports go one way: app → components → lib/{household,documents,i18n} → lib/entitlements → nothing.
import { dirname, join, relative, sep } from "node:path";

const floors = [
  { name: "the calculator", folder: /^lib\/entitlements\//, below: /^lib\/entitlements\//, packages: /^(?!)/ },
  { name: "lib", folder: /^lib\//, below: /^lib\//, packages: /^(?!react|next|@?playwright|node:)/ },
  { name: "ui", folder: /^components\/ui\//, below: /^components\/(?:ui|i18n)\//, packages: /^(?!node:)/ },
  { name: "components", folder: /^components\//, below: /^(?:components|lib|messages)\//, packages: /^(?!node:)/ },
  { name: "app", folder: /^app\//, below: /^(?:app|components|lib|messages)\//, packages: /^(?!node:)/ },
];

/** Tests, and what only they use, may reach anywhere. */
const servesTests = /\.test(?:-support)?\.tsx?$|\/testing\//;

/** The path from the root that a specifier names, or nothing when it names a package. */
function localTarget(specifier, file) {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return join(dirname(file), specifier).split(sep).join("/");
  return undefined;
}

export const oneWayImports = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      upward: "{{name}} may not import {{specifier}}: imports go one way (app, components, lib, calculator).",
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    const floor = floors.find(({ folder }) => folder.test(file));
    if (!floor || servesTests.test(file)) return {};

    function check(node) {
      const specifier = node.source?.value;
      if (typeof specifier !== "string") return;
      const target = localTarget(specifier, file);
      const allowed = target === undefined ? floor.packages.test(specifier) : floor.below.test(`${target}/`);
      if (!allowed) context.report({ node, messageId: "upward", data: { name: floor.name, specifier } });
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
