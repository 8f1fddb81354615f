import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildStale } from "../../bundle/buildStale";
import { root, vendors } from "../../bundle/vendors";
import { loadBundle } from "../support/bundles";
import { componentOf, withoutFunctions } from "../support/components";
import { expectNone } from "../support/problems";

buildStale();

/** The packages that may be part of a bundle. Spectral and axios are meant; the others are what axios needs. */
const PACKAGES = [
  "@prismatic-io/spectral",
  "agent-base",
  "axios",
  "follow-redirects",
  "https-proxy-agent",
  "proxy-from-env",
];

const read = (...file: string[]) => readFileSync(join(root, ...file), "utf8");

const versionOf = (name: string) => JSON.parse(read("node_modules", name, "package.json")).version;

describe.each(vendors)("dist/%s", (vendor) => {
  const files = readdirSync(join(root, "dist", vendor), { recursive: true })
    .map(String)
    .sort();
  const licenses = read("dist", vendor, "LICENSES.txt").split(/^-{80}$/m);

  test("contains what is published, and nothing else", () => {
    expect(files).toEqual(["LICENSES.txt", "icon.png", "index.js"]);
  });

  test("contains only the packages that are meant to be bundled, each with its license", () => {
    const titles = licenses.map((text) => text.trim().split("\n")[0] ?? "");
    const unknown = titles.filter((title) => !PACKAGES.includes(title.split(" ")[0] ?? ""));
    expectNone(
      unknown.map(
        (title) =>
          `${title} has come into the bundle. If components need it when they run, add it to PACKAGES in this test. If ` +
          "not, leave it out in bundle/replacements.js.",
      ),
    );
    expect(titles).toEqual(PACKAGES.map((name) => `${name} ${versionOf(name)} (MIT)`));
    for (const license of licenses) {
      expect(license).toMatch(/Copyright (\(c\) )?\d{4}/i);
      expect(license).toMatch(/Permission is hereby granted, free of charge/);
      expect(license).toMatch(/THE SOFTWARE IS PROVIDED .AS IS., WITHOUT WARRANTY OF ANY KIND/);
    }
  });

  test("describes the component as its source does", () => {
    expect(withoutFunctions(loadBundle(vendor))).toStrictEqual(withoutFunctions(componentOf(vendor)));
  });
});

test("every suite that loads a bundle has it built first", () => {
  const suites = readdirSync(join(root, "test"), { recursive: true }).map(String);
  const wrong = suites
    .filter((file) => file.endsWith(".ts") && /\bloadComponent\(["']dist\//.test(read("test", file)))
    .map((file) => `test/${file} may load an old bundle: call loadBundle of test/support/bundles instead.`);
  expectNone(wrong);
});
