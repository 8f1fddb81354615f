import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Flow, flow } from "../shared/protocol";

/** The saved flows: one JSON file each, which can be read, changed and kept under version control. */
export class Flows {
  /** @param folder created when the first flow is saved */
  constructor(private readonly folder: string) {}

  /** The flows by name. A file that is no flow is left out. */
  list(): Flow[] {
    const files = names(this.folder).filter((file) => file.endsWith(".json"));
    return files
      .flatMap((file) => flowIn(path.join(this.folder, file)) ?? [])
      .sort((one, other) => one.name.localeCompare(other.name, "en"));
  }

  /**
   * Saves a flow in place of one with the same name.
   * @throws Error if a flow whose name differs only in punctuation is in the same file
   */
  save(saved: Flow): void {
    mkdirSync(this.folder, { recursive: true });
    const file = path.join(this.folder, fileName(saved.name));
    const other = existsSync(file) ? flowIn(file) : undefined;
    if (other && other.name !== saved.name)
      throw new Error(`"${saved.name}" would replace "${other.name}". Choose another name.`);
    writeFileSync(file, `${JSON.stringify(saved, null, 2)}\n`);
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function flowIn(file: string): Flow | undefined {
  try {
    return flow.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Letters and digits only, so that no name leads out of the folder. */
const fileName = (name: string): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "flow"
  }.json`;
