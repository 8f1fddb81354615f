import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createStaticFiles } from "@prismatic-io/spectral/dist/generators/componentManifest/createStaticFiles";
import { generateManifest } from "@prismatic-io/spectral/dist/generators/componentManifest/generateManifest";
import { version } from "@prismatic-io/spectral/package.json";
import { type BuiltComponent, loadComponent } from "../../runner/component";
import { typeOf } from "./resultType";

/** Stands for the signature of a published component: 40 hexadecimal digits. */
export const PLACEHOLDER_SIGNATURE = "0".repeat(40);

const templates = join(
  dirname(require.resolve("@prismatic-io/spectral/dist/generators/componentManifest/generateManifest")),
  "templates",
);

interface FormField {
  key: string;
  required?: boolean;
}

/** Marks the key of an optional field of a form. Spectral's generator types all of them as required. */
const OPTIONAL = "?";

type Inputs = { type: string; inputs?: FormField[] }[];

const withOptionalFields = (inputs: Inputs): Inputs =>
  inputs.map((input) =>
    input.type === "structuredObject" && input.inputs
      ? {
          ...input,
          inputs: input.inputs.map((field) => ({
            ...field,
            key: field.key + (field.required ? "" : OPTIONAL),
          })),
        }
      : input,
  );

/** A component for spectral's generator: without output schemas, which it writes in a form that does not compile. */
function prepared(component: BuiltComponent): BuiltComponent {
  const actions = Object.entries(component.actions).map(([key, { outputSchema: _, ...action }]) => [
    key,
    { ...action, inputs: withOptionalFields(action.inputs as Inputs) },
  ]);
  return { ...component, actions: Object.fromEntries(actions) };
}

/** The text of an action's file, with optional fields of forms, and with the type of its result. */
export function improved(text: string, schema: string | undefined): string {
  const result = schema ? typeOf(JSON.parse(schema)) : "unknown";
  const [, name = ""] = /export interface (\w+)Values/.exec(text) ?? [];
  return text
    .replace(/"(\w+)\?":/g, "$1?:")
    .replace(/export interface \w+Values/, `export interface ${name}Result {\n  data: ${result};\n}\n\n$&`)
    .replace(/async <TReturn,?>\(/, "async (")
    .replaceAll("Promise<TReturn>", `Promise<${name}Result>`)
    .replaceAll("as TReturn", `as ${name}Result`);
}

/**
 * Writes a component's manifest for code-native integrations, from its bundle.
 * @param vendor the folder of the bundle in dist
 * @param folder where to write it. A folder of an earlier manifest is replaced.
 * @param signature the signature of the published component. Imports need it; types and tests do not.
 */
export async function writeManifest(
  vendor: string,
  folder: string,
  signature = PLACEHOLDER_SIGNATURE,
): Promise<void> {
  const component = loadComponent(`dist/${vendor}`);
  const temporary = mkdtempSync(join(tmpdir(), "manifest-"));
  const common = { dryRun: false, verbose: false, sourceDir: templates, destinationDir: temporary };
  const sources = join(temporary, "src");
  const subject = prepared(component) as never;
  try {
    await generateManifest({
      component: subject,
      dryRun: false,
      verbose: false,
      templatesDir: templates,
      manifestDir: temporary,
      generatedSourceDir: sources,
      createEntryPointFiles: () =>
        createStaticFiles({
          ...common,
          component: subject,
          packageName: vendor,
          signature,
          spectralVersion: version,
          registry: null,
        }),
      successMessage: `${component.display.label}: ${Object.keys(component.actions).length} actions`,
    });
    const actions = join(sources, "actions");
    for (const file of readdirSync(actions).filter((name) => name !== "index.ts")) {
      const path = join(actions, file);
      const output = component.actions[file.replace(/\.ts$/, "")]?.outputSchema;
      const schema = output && "schema" in output ? output.schema : undefined;
      writeFileSync(path, improved(readFileSync(path, "utf8"), schema));
    }
    rmSync(folder, { recursive: true, force: true });
    cpSync(sources, folder, { recursive: true });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
