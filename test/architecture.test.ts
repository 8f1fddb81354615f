import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { vendors } from "./support/components";

const root = resolve(__dirname, "..");

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** What a file imports: packages as they are named, files from the root of the repository on. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const named = [
    ...text.matchAll(/^(?:import|export)\s[^;]*?from\s+"([^"]+)"|\b(?:import|require)\(\s*"([^"]+)"\s*\)/gm),
  ];
  return named.map(([, from, called]) => {
    const target = from ?? called ?? "";
    return target.startsWith(".") ? relative(root, resolve(root, dirname(file), target)) : target;
  });
}

const allImports = (folder: string) =>
  filesOf(folder).flatMap((file) => importsOf(file).map((target) => ({ file, target })));

const PACKAGES_OF_THE_KIT = /^(@prismatic-io\/spectral|axios|zod|node:[a-z_/]+)$/;

test("the kit knows no vendor", () => {
  const wrong = allImports("src/kit").filter(
    ({ target }) => !target.startsWith("src/kit/") && !PACKAGES_OF_THE_KIT.test(target),
  );
  expect(wrong).toEqual([]);
});

describe.each(vendors)("%s", (vendor) => {
  const imports = allImports(`src/${vendor}`);

  test("stands on the kit and on itself alone", () => {
    const own = new RegExp(`^src/(kit|${vendor})(/|$)`);
    const wrong = imports.filter(({ target }) => !own.test(target) && !PACKAGES_OF_THE_KIT.test(target));
    expect(wrong).toEqual([]);
  });

  test("records stand on kit/action/record alone", () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        file.startsWith(`src/${vendor}/records/`) &&
        target !== "zod" &&
        target !== "src/kit/action/record" &&
        !target.startsWith(`src/${vendor}/records/`),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing imports an action but the lists of actions", () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith(`src/${vendor}/actions`) && !/(^|\/)index\.ts$/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  test("an action's file bears its key, and holds nothing else", () => {
    const files = filesOf(`src/${vendor}/actions`).filter((file) => !file.endsWith("index.ts"));
    const wrong = files.filter((file) => {
      const exported = [
        ...readFileSync(join(root, file), "utf8").matchAll(
          /^export (?:const|function|async function) (\w+)/gm,
        ),
      ];
      return exported.length !== 1 || `${exported[0]?.[1]}.ts` !== file.split("/").at(-1);
    });
    expect(wrong).toEqual([]);
  });
});

test("sandbox, runner and scripts reach a component through its bundle or its records' schemas", () => {
  const wrong = ["sandbox", "runner", "scripts"]
    .flatMap(allImports)
    .filter(({ target }) => target.startsWith("src/") && target !== "src/kit/action/record");
  expect(wrong).toEqual([]);
});
