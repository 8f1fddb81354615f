import type { Operation } from "../../core";
import type { World } from "../world";
import { actionOperations } from "./actions";
import { agentOperations } from "./agents";
import { assetOperations } from "./assets";
import { clientOperations } from "./clients";
import { lookupOperations } from "./lookups";
import { noteOperations } from "./notes";
import { siteOperations } from "./sites";
import { ticketOperations } from "./tickets";
import { userOperations } from "./users";

/** Every operation of the API. */
export const operations: Operation<World>[] = [
  ...clientOperations,
  ...siteOperations,
  ...ticketOperations,
  ...actionOperations,
  ...userOperations,
  ...agentOperations,
  ...assetOperations,
  ...noteOperations,
  ...lookupOperations,
];
