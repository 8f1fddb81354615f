/**
 * Draws docs/images/demo.svg from the output of `npm start`, and takes the pictures of the workbench. The sandbox is
 * deterministic; the times are not.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildStale } from "../../bundle/buildStale";
import { root } from "../../bundle/vendors";
import { sandboxOnly } from "./sandboxOnly";
import { terminalSvg } from "./svg";
import { takePictures } from "./workbench";

/** What `npm start` prints in a terminal. */
function demoOutput(): string {
  const { cwd, env } = sandboxOnly();
  try {
    return execFileSync(
      process.execPath,
      [
        ...["--require", path.join(__dirname, "asTerminal.cjs")],
        ...["--import", pathToFileURL(require.resolve("tsx")).href],
        path.join(root, "runner", "cli.ts"),
      ],
      {
        cwd,
        encoding: "utf8",
        env: { ...env, NO_COLOR: undefined },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

buildStale();
const file = path.join(root, "docs", "images", "demo.svg");
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, terminalSvg("npm start", demoOutput()));
takePictures(path.dirname(file)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
