/** The house's directions. Each is an error, with what breaks without it. */

const nodeCore = { dependencyTypes: ["core"] };
const prisma = "^prisma/generated|^node_modules/@?prisma/";
const database = `${prisma}|^lib/platform/(db|transaction)\\.ts$|^node_modules/(pg|pg-cursor)/`;
const web = "^node_modules/(next|next-auth|hono|@hono)/";
const tests = "\\.(int\\.)?test\\.tsx?$|/testing/";

const rule = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });
const notTest = (path) => ({ path, pathNot: tests });

module.exports = {
  forbidden: [
    rule(
      "no-cycle",
      "Files that need each other cannot be read, tested or moved alone.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    rule("no-missing", "An import that cannot be found breaks where nobody looks.", {}, { couldNotResolve: true }),
    rule(
      "no-undeclared-package",
      "A package that package.json does not name comes with another and goes with it.",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
    rule(
      "no-development-package",
      "What serves may only use what is installed where it serves.",
      { path: "^(app|components|lib)/|^instrumentation\\.ts$", pathNot: tests },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "^node_modules/@types/" },
    ),
    rule(
      "no-test-code",
      "Code that serves must not carry what exists for tests.",
      { path: "^(app|components|lib|prisma)/", pathNot: tests },
      { path: tests },
    ),
    rule(
      "no-orphan",
      "A file that nobody imports is not run by anybody.",
      { orphan: true, path: "^(components|lib|prisma/seed)/", pathNot: `${tests}|\\.d\\.ts$` },
      {},
    ),

    rule(
      "detect-is-pure",
      "Detection is a function of its text: with a clock, a network, a database or the house's platform in it the same message could be judged in two ways, and it could not be measured on a corpus.",
      notTest("^lib/detect/"),
      { path: "^(app|components|prisma|scripts|e2e|bench)/|^lib/(?!detect/)" },
    ),
    rule(
      "detect-does-no-io",
      "Detection is a function of its text, the same on every machine and in every test: Node's own modules reach out of it.",
      notTest("^lib/detect/"),
      { ...nodeCore },
    ),
    rule(
      "detect-knows-no-frame",
      "It is a pure function: packages of the frame and of the database reach out of the process.",
      notTest("^lib/detect/"),
      {
        path: `${prisma}|${web}|^node_modules/(pg|react|pino)/`,
      },
    ),
    rule(
      "policy-is-pure",
      "Policy is a function of signals and contract history, so that a change of policy can be tried on the past.",
      notTest("^lib/policy/"),
      { path: "^(app|components|prisma|scripts|e2e|bench)/|^lib/(?!policy/|detect/)" },
    ),
    rule(
      "policy-does-no-io",
      "Policy is a pure function: Node's own modules reach out of it.",
      notTest("^lib/policy/"),
      { ...nodeCore },
    ),
    rule(
      "policy-knows-no-frame",
      "It is a pure function: packages of the frame and of the database reach out of the process.",
      notTest("^lib/policy/"),
      {
        path: `${prisma}|${web}|^node_modules/(pg|react|pino)/`,
      },
    ),
    rule(
      "platform-knows-no-domain",
      "Everybody stands on the platform; what it would import could not stand on it.",
      { path: "^lib/platform/" },
      { path: "^(app|components|scripts|e2e|bench|prisma/seed)/|^lib/(detect|policy|domain|api|jobs)/" },
    ),
    rule(
      "domain-points-down",
      "The domain is used by pages, API and worker alike; knowing one of them would shut out the others.",
      notTest("^lib/domain/"),
      { path: "^(app|components|scripts|e2e|bench|prisma/seed)/|^lib/(api|jobs)/" },
    ),
    rule("api-points-down", "The API is mounted by the app and run alone by tests.", notTest("^lib/api/"), {
      path: "^(app|components|scripts|e2e|bench|prisma/seed)/|^lib/jobs/",
    }),
    rule("jobs-point-down", "The worker runs without pages and without the API.", notTest("^lib/jobs/"), {
      path: "^(app|components|scripts|e2e|bench|prisma/seed)/|^lib/api/|^node_modules/(next|next-auth|hono|@hono|react)/",
    }),
    rule(
      "threads-see-text-alone",
      "What reads strangers' text apart has neither secrets nor a database at hand; with the domain it would load both.",
      { path: "^lib/threads/" },
      { path: `^(app|components|scripts|e2e|bench|prisma)/|^lib/(api|domain|jobs)/|${database}|${web}` },
    ),
    rule(
      "threads-are-started",
      "A thread's module answers its pool; imported, it would look for one in its own process. Its shapes may be named.",
      { path: "^(app|components|lib|scripts)/", pathNot: "^lib/threads/" },
      { path: "^lib/threads/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "components-through-the-api",
      "What runs in the browser reaches data through the API alone: of lib it may know the API's client types, shapes and pure rules. Anything else would pull the server into the bundle.",
      notTest("^components/"),
      {
        path: "^(app|scripts|e2e|bench|prisma)/|^lib/",
        pathNot:
          "^lib/api/(client|types)\\.ts$|^lib/domain/[^/]+/(schema|rules)\\.ts$|^lib/(policy|detect)/|^lib/platform/(permissions|errors|language|own-path|page|time)\\.ts$",
      },
    ),
    rule("components-run-in-the-browser", "The browser has no Node.", notTest("^components/"), {
      dependencyTypes: ["core"],
    }),
    rule(
      "ui-is-domain-free",
      "A table or an empty state that knows cases cannot show accounts.",
      notTest("^components/ui/"),
      { path: "^components/(?!ui/)|^lib/domain/|^lib/api/(?!client\\.ts$)|^lib/policy/|^lib/detect/" },
    ),
    rule(
      "pages-use-loaders",
      "A page that reads or changes data past the loaders passes no permission gate.",
      { path: "^app/", pathNot: `^app/api/|${tests}` },
      { path: `^lib/domain/[^/]+/(data|mutations)\\.ts$|^lib/api/(?!client\\.ts$)|^lib/jobs/|^prisma/|${database}` },
    ),
    rule(
      "app-knows-no-commands",
      "What serves must not depend on what sets it up.",
      { path: "^(app|instrumentation\\.ts)" },
      { path: "^(scripts|e2e|bench|prisma/seed)/" },
    ),

    rule(
      "schema-knows-no-database",
      "Shapes are shared with the browser.",
      { path: "^lib/domain/[^/]+/schema\\.ts$" },
      { path: `${database}|^lib/domain/[^/]+/(data|mutations|loaders)\\.ts$|^lib/platform/(session|env|logger)` },
    ),
    rule(
      "schema-runs-in-the-browser",
      "The browser has no Node.",
      { path: "^lib/domain/[^/]+/schema\\.ts$" },
      nodeCore,
    ),
    rule(
      "rules-do-no-io",
      "Rules decide from what they are given, the time included, so that every state can be tried in a test.",
      { path: "^lib/domain/[^/]+/rules\\.ts$" },
      { path: `${database}|${web}|^lib/platform/(session|env|logger|clock)` },
    ),
    rule(
      "rules-ask-nobody",
      "Rules decide from what they are given and ask nobody; they may name the shape of what others return.",
      { path: "^lib/domain/[^/]+/rules\\.ts$" },
      { path: "^lib/domain/[^/]+/(data|mutations|loaders)\\.ts$", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "rules-run-anywhere",
      "The browser shares rules and has no Node.",
      { path: "^lib/domain/[^/]+/rules\\.ts$" },
      nodeCore,
    ),
    rule(
      "data-knows-no-request",
      "Reads take their scope as an argument; one that looks at the session cannot serve the worker or an export.",
      { path: "^lib/domain/[^/]+/data\\.ts$" },
      { path: `${web}|^lib/platform/session|^lib/domain/[^/]+/loaders\\.ts$` },
    ),
    rule(
      "data-only-reads",
      "Whoever calls a read counts on it changing nothing; a use case that reads and writes is a mutation.",
      { path: "^lib/domain/[^/]+/data\\.ts$" },
      { path: "^lib/domain/[^/]+/mutations\\.ts$", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "mutations-know-no-request",
      "A use case is called by API, jobs and tests; a network call inside its transaction would hold locks for as long as others please.",
      { path: "^lib/domain/[^/]+/mutations\\.ts$" },
      { path: `${web}|^lib/domain/[^/]+/loaders\\.ts$|^(node:)?(http|https|http2|net|tls|dgram)$` },
    ),
    rule(
      "loaders-know-no-database",
      "A loader gates and then asks data; a query of its own would have no gate that tests can find. All it may leave is the trace that somebody looked.",
      { path: "^lib/domain/[^/]+/loaders\\.ts$" },
      { path: `${database}|^lib/domain/(?!views/)[^/]+/mutations\\.ts$` },
    ),
    rule(
      "database-in-few-hands",
      "Only reads, use cases, jobs and the platform touch the database; elsewhere nobody would look for a query.",
      {
        path: "^(lib|app|components)/",
        pathNot: `^lib/platform/|^lib/domain/[^/]+/(data|mutations)\\.ts$|^lib/jobs/|${tests}`,
      },
      { path: database },
    ),
    rule(
      "browser-tests-look-from-outside",
      "A browser test that calls the domain would pass while the page is broken.",
      // What takes days is let pass where its time stands; what comes of it is looked at from outside.
      { path: "^e2e/", pathNot: "^e2e/fixtures/past\\.ts$" },
      // The shapes of answers are what anybody outside sees.
      { path: `^(app|components|bench)/|^lib/(jobs|policy|detect)/|^lib/domain/(?!.*/schema\\.ts$)|${database}` },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // The peers, and Lighthouse, are packages of their own, installed only to measure with.
    exclude: {
      path: "^(bench/peers/|bench/lighthouse/|\\.next|\\.data|prisma/generated/internal|prisma/generated/models)",
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
    },
  },
};
