import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, vendors } from "../../bundle/vendors";

test("the workflow publishes every component", () => {
  const workflow = readFileSync(join(root, ".github", "workflows", "publish.yml"), "utf8");
  // Add a new vendor to the options of the input "component".
  expect(/options: \[(.*)\]/.exec(workflow)?.[1]?.split(", ")).toEqual(vendors);
});
