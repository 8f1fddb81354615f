/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // What nock sets on the global scope outlives a test file, and is asked for by the next.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.ts$": "ts-jest" },
  globalSetup: "<rootDir>/test/setup/build.ts",
  testTimeout: 30000,
};
