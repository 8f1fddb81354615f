import { factories, type Vendor } from "../kit/action/action";
import { type Api, connect } from "./client";
import { connection } from "./connection";
import { type ListOptions, listing } from "./listing";
import schemas from "./records/schemas.json";

export const vendor: Vendor<Api, ListOptions> = { connection, connect, schemas, listing };

export const { read, list, write, update, remove } = factories(vendor);
