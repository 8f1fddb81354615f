import type { Operation } from "../../core";
import type { World } from "../world";
import { bulkOperations } from "./bulk";
import { customerOperations } from "./customers";
import { listOperations } from "./lists";
import { messageOperations } from "./messages";
import { settingOperations } from "./settings";
import { ticketOperations } from "./tickets";

/** Every operation of the API. */
export const operations: Operation<World>[] = [
  ...listOperations,
  ...ticketOperations,
  ...bulkOperations,
  ...messageOperations,
  ...customerOperations,
  ...settingOperations,
];

/** All permissions that an API key can have. */
export const PERMISSIONS = [...new Set(operations.flatMap(({ permission }) => permission ?? []))];
