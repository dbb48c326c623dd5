// Which room may import which, read from the roof down; types count. Every file outside of tests is held by one floor
// or another, and there is no circle anywhere.

/** A floor: what stands in `room` may import `below`, its own room, and no other of the project's files. */
const floor = (name, room, below, { packages = "^(?!)" } = {}) => [
  {
    name,
    severity: "error",
    from: { path: room, pathNot: tests },
    to: { path: "^(?!node_modules/)", pathNot: [room, ...below], dependencyTypesNot: ["npm", "npm-dev", "core"] },
  },
  {
    name: `${name}: packages`,
    severity: "error",
    from: { path: room, pathNot: tests },
    to: { dependencyTypes: ["npm", "npm-dev", "core", "npm-no-pkg", "unknown"], pathNot: packages },
  },
];

/** Tests, and what only they use, may reach anywhere. */
const tests = "\\.test\\.tsx?$|/testing/";

const calculator = "^lib/entitlements/";

/** The door, and beside it what is loaded later than the first figures: through the door it would come with them. */
const door = "^lib/entitlements/(?:index|stakes|suggest|timeline)\\.ts$";
const vocabulary = `${calculator}(?:household|assessment)\\.ts$`;
const room = (name) => `${calculator}${name}/`;
const anyPackageButNode = "^(?!node:)(?!(?:fs|path|process|child_process|os|worker_threads)$)";
const noWords = "^(?!.*node_modules/(?:react|react-dom|next|next-intl|use-intl|@playwright)/)(?!node:)";

module.exports = {
  forbidden: [
    {
      name: "no circle",
      comment: "Types included: what two files need of each other stands in a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...floor("app", "^app/", ["^components/", "^lib/", "^messages/"], { packages: anyPackageButNode }),
    ...floor("components", "^components/(?!ui/|i18n/)", ["^components/", "^lib/", "^messages/"], {
      packages: anyPackageButNode,
    }),
    ...floor("ui", "^components/ui/", ["^components/i18n/"], { packages: anyPackageButNode }),
    ...floor("plan", "^lib/plan/", ["^lib/documents/", "^lib/result/", "^lib/household/", "^lib/i18n/", door], {
      packages: noWords,
    }),
    ...floor("documents", "^lib/documents/", ["^lib/result/", "^lib/household/", "^lib/i18n/", door, "^public/"], {
      packages: noWords,
    }),
    ...floor("result", "^lib/result/", ["^lib/household/", "^lib/i18n/", door], {
      packages: noWords,
    }),
    ...floor("household", "^lib/household/", ["^lib/i18n/", door], { packages: noWords }),
    {
      name: "the calculator's only door",
      severity: "error",
      from: { pathNot: [calculator, tests] },
      to: { path: calculator, pathNot: door },
    },
    // Inside the calculator: the whole → catalogue → rules → judging → assessment → law, facts → values → household.
    ...floor("the whole", `${calculator}(?!(?:household|assessment)\\.ts)[^/]+\\.ts$`, [calculator]),
    ...floor("rules", room("rules"), [room("judging"), room("law"), room("facts"), room("values"), vocabulary]),
    ...floor("judging", room("judging"), [room("law"), room("facts"), room("values"), vocabulary]),
    ...floor("law", room("law"), [room("values"), `${calculator}household\\.ts$`]),
    ...floor("facts", room("facts"), [room("values"), `${calculator}household\\.ts$`]),
    ...floor("values", room("values"), [`${calculator}household\\.ts$`]),
    ...floor("vocabulary", vocabulary, [`${calculator}law/instruments\\.ts$`]),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
