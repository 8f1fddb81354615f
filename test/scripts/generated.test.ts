import { existsSync, readFileSync } from "node:fs";
import { buildStale } from "../../bundle/buildStale";
import { documented, pageFile, pageOf, readmeFile, readmeOf } from "../../scripts/docs";
import { schemasFile, schemasOf, vendors } from "../../scripts/schemas";

buildStale();

const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");

test.each(vendors())("the output schemas of %s are fresh (else: npm run schemas)", (vendor) => {
  expect(read(schemasFile(vendor)) === schemasOf(vendor)).toBe(true);
});

test.each(documented())("the reference page of %s is fresh (else: npm run docs)", (vendor) => {
  expect(read(pageFile(vendor)) === pageOf(vendor)).toBe(true);
});

test("the README's table of components is fresh (else: npm run docs)", () => {
  expect(readmeOf(read(readmeFile)) === read(readmeFile)).toBe(true);
});
