import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { vendors } from "./support/components";

const root = resolve(__dirname, "..");

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** The imports of a file, type imports included: packages by name, files by their path from the root. */
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

const PACKAGES_OF_THE_KIT = /^(@prismatic-io\/spectral|axios|zod|node:[a-z\d_/]+)$/;

test("the kit imports no vendor", () => {
  const wrong = allImports("src/kit").filter(
    ({ target }) => !target.startsWith("src/kit/") && !PACKAGES_OF_THE_KIT.test(target),
  );
  expect(wrong).toEqual([]);
});

describe.each(vendors)("%s", (vendor) => {
  const imports = allImports(`src/${vendor}`);

  test("imports only the kit and itself", () => {
    const own = new RegExp(`^src/(kit|${vendor})(/|$)`);
    const wrong = imports.filter(({ target }) => !own.test(target) && !PACKAGES_OF_THE_KIT.test(target));
    expect(wrong).toEqual([]);
  });

  test("records import only kit/action/record", () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        file.startsWith(`src/${vendor}/records/`) &&
        target !== "zod" &&
        target !== "src/kit/action/record" &&
        !target.startsWith(`src/${vendor}/records/`),
    );
    expect(wrong).toEqual([]);
  });

  test("only lists of actions import an action", () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith(`src/${vendor}/actions`) && !/(^|\/)index\.ts$/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  test("an action's file has its key as its name, and exports only the action", () => {
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

test("sandbox, runner and scripts use a component only through its bundle and the schemas of its records", () => {
  const wrong = ["sandbox", "runner", "scripts"]
    .flatMap(allImports)
    .filter(({ target }) => target.startsWith("src/") && target !== "src/kit/action/record");
  expect(wrong).toEqual([]);
});

/** What each room of the workbench may import of this repository. */
const WORKBENCH: Record<string, RegExp> = {
  shared: /^workbench\/shared\//,
  page: /^workbench\/(page|shared)\//,
  session: /^(workbench\/(session|shared)|runner)\//,
  // Only its start knows the vendors; components run in the processes of "session".
  server: /^(workbench\/(server|shared)\/|runner\/(build|component|vendors)$)/,
};

test.each(Object.entries(WORKBENCH))("workbench/%s imports only what it may", (room, allowed) => {
  const own = allImports(`workbench/${room}`).filter(({ target }) =>
    /^(src|sandbox|runner|workbench)\//.test(target),
  );
  expect(own.filter(({ target }) => !allowed.test(target))).toEqual([]);
});

test("nothing that is started by npm start imports the workbench", () => {
  const wrong = sources.flatMap(allImports).filter(({ target }) => target.startsWith("workbench/"));
  expect(wrong).toEqual([]);
});

/** What the rooms of the kit may import, from the lowest to the highest. */
const ROOMS = ["http", "inputs", "action", "trigger"];

test("a room of the kit imports only itself and the rooms below it", () => {
  const roomOf = (file: string) => ROOMS.indexOf(file.split("/")[2] ?? "");
  const wrong = allImports("src/kit").filter(
    ({ file, target }) => target.startsWith("src/kit/") && roomOf(target) > roomOf(file),
  );
  expect(wrong).toEqual([]);
});

const sources = ["src", "sandbox", "runner", "scripts"];

/** The imports between files, in the form of file names without extension or "/index". */
function graphOf(folders: string[]): Map<string, string[]> {
  const files = new Map(folders.flatMap(filesOf).map((file) => [moduleOf(file), file]));
  return new Map(
    [...files].map(([module, file]) => [
      module,
      importsOf(file)
        .map(moduleOf)
        .filter((target) => files.has(target)),
    ]),
  );
}

const moduleOf = (file: string) => file.replace(/\.tsx?$/, "").replace(/\/index$/, "");

/** A circle of imports, from a module back to itself; undefined if there is none. */
function circleIn(graph: Map<string, string[]>): string[] | undefined {
  const finished = new Set<string>();
  const visit = (module: string, path: string[]): string[] | undefined => {
    if (path.includes(module)) return [...path.slice(path.indexOf(module)), module];
    if (finished.has(module)) return undefined;
    for (const target of graph.get(module) ?? []) {
      const circle = visit(target, [...path, module]);
      if (circle) return circle;
    }
    finished.add(module);
    return undefined;
  };
  for (const module of graph.keys()) {
    const circle = visit(module, []);
    if (circle) return circle;
  }
  return undefined;
}

test("no files import each other in a circle, not even types", () => {
  const graph = graphOf(sources);
  expect(graph.size).toBeGreaterThan(500);
  expect(circleIn(graph)).toBeUndefined();
});

test("a planted circle of imports is found", () => {
  const graph = new Map(Object.entries({ a: ["b", "d"], b: ["c"], c: ["b"], d: [] }));
  expect(circleIn(graph)).toEqual(["b", "c", "b"]);
});
