/**
 * Draws docs/images/demo.svg from the output of `npm start`, and takes the pictures of the workbench. The sandbox is
 * deterministic; the times are not.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildStale } from "../../bundle/buildStale";
import { root, vendors } from "../../bundle/vendors";
import { terminalSvg } from "./svg";
import { takePictures } from "./workbench";

/** What `npm start` prints in a terminal. Never connects to a real account, whose data would be in the picture. */
function demoOutput(): string {
  const isLeftOut = new RegExp(`^(?:(?:${vendors.join("|")})_|NO_COLOR$)`, "i");
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isLeftOut.test(name)));
  const folderWithoutEnvFile = mkdtempSync(path.join(tmpdir(), "pictures-"));
  try {
    return execFileSync(
      process.execPath,
      [
        ...["--require", path.join(__dirname, "asTerminal.cjs")],
        ...["--import", pathToFileURL(require.resolve("tsx")).href],
        path.join(root, "runner", "cli.ts"),
      ],
      {
        cwd: folderWithoutEnvFile,
        encoding: "utf8",
        env,
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
  } finally {
    rmSync(folderWithoutEnvFile, { recursive: true });
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
