import { flag, type Operation, oneOf, queryValue, wholeNumber } from "../../core";
import type { Quotation, World } from "../world";
import { nameOf } from "./clients";
import { anyFault } from "./faults";
import { savedLines } from "./lines";
import {
  acceptParameters,
  commonFilters,
  field,
  get,
  idFilter,
  list,
  mustExist,
  remove,
  save,
} from "./resource";

const quotation = {
  area: "quotes",
  path: "Quotation",
  label: "Quotation",
  from: (world: World) => world.quotations,
  show: (row: Quotation, world: World) => ({ ...row, client_name: nameOf(world.clients, row.client_id) }),
};

const linesOf = (given: unknown, before: Quotation["lines"], world: World) =>
  savedLines(given, before, world, { records: world.quotations.all(), firstId: 800, itemKey: "item_id" });

function checkReferences(input: Record<string, unknown>, world: World): void {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.users, input, "user_id");
  mustExist(anyFault(world), input, "ticket_id");
  mustExist(world.agents, input, "agent_id");
  mustExist(world.agents, input, "assigned_agent");
}

const texts = ["title", "date", "expiry_date", "po_ref", "note", "scope", "risk"];

const numbers = [
  "client_id",
  "site_id",
  "user_id",
  "ticket_id",
  "status",
  "agent_id",
  "assigned_agent",
  "currency_code",
  "daystodeliver",
  "pdftemplate_id",
];

export const quotationOperations: Operation<World>[] = [
  list<Quotation>({
    ...quotation,
    key: "quotes",
    rows: (world) => world.quotations.all(),
    paged: true,
    show: (row, world, call) => {
      const { lines, ...shown } = quotation.show(row, world);
      return queryValue(call, "includelines")?.toLowerCase() === "true" ? { ...shown, lines } : shown;
    },
    filters: {
      search: commonFilters<Quotation>(({ title }) => String(title)).search!,
      ...idFilter<Quotation>("client_id"),
      ...idFilter<Quotation>("site_id"),
      ...idFilter<Quotation>("user_id"),
      ...idFilter<Quotation>("ticket_id"),
      quote_status: oneOf(wholeNumber, (row: Quotation) => row.status as number),
      ...acceptParameters<Quotation>(
        flag,
        "open",
        "closed",
        "awaiting_approval",
        "my_approvals",
        "needsprocessing",
        "processed",
        "includelines",
      ),
    },
  }),
  get(quotation, ["includedetails"]),
  save<Quotation>({
    ...quotation,
    fields: {
      ...Object.fromEntries(texts.map((name) => [name, field.text])),
      ...Object.fromEntries(numbers.map((name) => [name, field.id])),
      lines: field.objects,
      customfields: field.customfields,
    },
    required: ["client_id"],
    create: (input, world) => {
      checkReferences(input, world);
      return {
        date: world.now(),
        status: 1,
        customfields: [],
        ...input,
        lines: linesOf(input.lines, [], world),
      } as unknown as Omit<Quotation, "id">;
    },
    change: (input, row, world) => {
      checkReferences(input, world);
      return { lines: linesOf(input.lines, row.lines, world) };
    },
  }),
  remove(quotation),
];
