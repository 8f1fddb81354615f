/**
 * Writes the manifests that code-native integrations use.
 * `npm run manifest -- servicetitan halopsa` writes those of some components, to recipes/code-native/src/manifests.
 * `--signature servicetitan=HEX` names the signature of the published component, which an import needs.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildStale } from "../../bundle/buildStale";
import { root, vendors } from "../../bundle/vendors";
import { PLACEHOLDER_SIGNATURE, writeManifest } from "./generate";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { signature: { type: "string", multiple: true }, output: { type: "string" } },
});
const unknown = positionals.filter((vendor) => !vendors.includes(vendor));
if (unknown.length > 0)
  throw new Error(`There is no component ${unknown.join(", ")}. Components: ${vendors.join(", ")}.`);

const signatures = new Map((values.signature ?? []).map((pair) => pair.split("=") as [string, string]));
const chosen = positionals.length > 0 ? positionals : ["servicetitan", "halopsa"];
const output = values.output ?? join(root, "recipes", "code-native", "src", "manifests");

async function main(): Promise<void> {
  buildStale(chosen);
  for (const vendor of chosen) {
    await writeManifest(vendor, join(output, vendor), signatures.get(vendor));
    if (!signatures.has(vendor))
      console.log(
        `  Its signature is ${PLACEHOLDER_SIGNATURE.slice(0, 4)}..., which is fit for types and tests. Before an import, ` +
          `pass --signature ${vendor}=<the 40 digits of prism components:signature>.`,
      );
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
