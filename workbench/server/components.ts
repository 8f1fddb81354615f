import { statSync } from "node:fs";
import path from "node:path";
import type { ComponentCard, ComponentView } from "../shared/protocol";
import { describeInChild, Session } from "./child";

/** A component that the workbench offers. */
export interface Offered {
  id: string;
  /** The folder or the file of the bundle. */
  bundle: string;
  /** The runner's name of the vendor that has a sandbox. */
  vendor?: string;
  connectionFile?: string;
}

/** The components of this server, each with its process. */
export class Components {
  readonly #sessions = new Map<string, Session>();
  readonly #views = new Map<string, { builtAt: number; view: Promise<ComponentView> }>();

  constructor(
    readonly offered: Offered[],
    readonly write: boolean,
  ) {
    for (const each of offered) this.#sessions.set(each.id, new Session({ ...each, write }));
  }

  session(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  /** Describes a component; again if its bundle was built since, which also ends the process with the old one. */
  view(id: string): Promise<ComponentView> | undefined {
    const session = this.#sessions.get(id);
    if (!session) return undefined;
    const builtAt = modified(session.options.bundle);
    const known = this.#views.get(id);
    if (known?.builtAt === builtAt) return known.view;
    if (known) session.stop("The bundle was built again.");
    const view = describeInChild(session.options);
    this.#views.set(id, { builtAt, view });
    view.catch(() => this.#views.delete(id));
    return view;
  }

  cards(): Promise<ComponentCard[]> {
    return Promise.all(this.offered.map(({ id }) => this.#card(id)));
  }

  async #card(id: string): Promise<ComponentCard> {
    try {
      const { label, description, builtAt, icon, actions, dataSources, triggers } = await this.view(id)!;
      const counts = { actions: actions.length, dataSources: dataSources.length, triggers: triggers.length };
      return { id, label, description, builtAt, icon, counts };
    } catch (error) {
      const counts = { actions: 0, dataSources: 0, triggers: 0 };
      return { id, label: id, description: "", builtAt: 0, error: (error as Error).message, counts };
    }
  }

  close(): void {
    for (const session of this.#sessions.values()) session.stop("The workbench has ended.");
  }
}

function modified(bundle: string): number {
  const file = bundle.endsWith(".js") ? bundle : path.join(bundle, "index.js");
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
