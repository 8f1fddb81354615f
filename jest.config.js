/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // What nock sets on the global scope must outlive a test file: the next file in the same worker expects it.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // Sources too, so that --watch and --findRelatedTests know which tests depend on an edited file.
  roots: ["src", "sandbox", "runner", "scripts", "bundle", "workbench", "test"].map(
    (folder) => `<rootDir>/${folder}`,
  ),
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "^.+\\.ts$": "ts-jest" },
  testTimeout: 30000,
  // Jest leaves one core idle, which on two cores doubles the time.
  maxWorkers: "100%",
};
