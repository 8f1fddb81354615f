import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export interface Browser {
  executablePath: string;
  environment: Record<string, string>;
}

const ROOT = path.resolve(__dirname, "../..");
const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The single-process flag of the package's own list crashes every second page. */
export const LAUNCH_ARGUMENTS = ["--no-sandbox", "--headless=shell", "--disable-gpu"];

/** A browser for the tests: the given one, the one that comes with npm, or an installed one. */
export function findBrowser(): Browser | undefined {
  const given = process.env.WORKBENCH_BROWSER;
  if (given) return { executablePath: given, environment: {} };
  if (process.platform === "linux" && process.arch === "x64") return unpack();
  const executablePath = INSTALLED.find((file) => existsSync(file));
  return executablePath ? { executablePath, environment: {} } : undefined;
}

/** Unpacks the browser of the package once, with the libraries that a bare system lacks. */
function unpack(): Browser {
  const { resolve } = createRequire(__filename);
  const library = resolve("@sparticuz/chromium");
  const description = path.join(ROOT, "node_modules", "@sparticuz", "chromium", "package.json");
  const { version } = JSON.parse(readFileSync(description, "utf8"));
  const folder = path.join(ROOT, "node_modules", ".cache", `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  // It unpacks into the temporary folder, and its libraries only where it believes to be in Lambda.
  const script = `import(${JSON.stringify(library)}).then(({ default: chromium }) => chromium.executablePath()).then((file) => process.stdout.write(file))`;
  const executablePath = execFileSync(process.execPath, ["-e", script], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  const fonts = path.join(folder, "fonts-of-tests.conf");
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  const environment = { LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"), FONTCONFIG_FILE: fonts };
  return { executablePath, environment };
}
