import { factories, type Output, type Vendor } from "../kit/action/action";
import type { RecordOf } from "../kit/action/record";
import { type Api, connect } from "./client";
import { connection } from "./connection";
import { type ListOptions, listing } from "./listing";
import schemas from "./records/schemas.json";

export const vendor: Vendor<Api, ListOptions> = { connection, connect, schemas, listing };

export const { read, list, write, update, remove } = factories(vendor);

/** The output of a list that has the envelope of a page, but is returned as a whole. Its action is a `read`. */
export const wholeListOf = ({ name, example }: RecordOf): Output => ({
  example: vendor.listing.example(example, {}),
  schema: vendor.listing.schema(vendor.schemas[name] ?? {}, {}),
});
