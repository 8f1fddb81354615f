import { z } from "zod";
import { Answer, filter, flag, type Operation, operation, text, wholeNumber } from "../../core";
import type { CrmNote, PopupNote, Row } from "../records";
import {
  accept,
  commonFilters,
  field,
  find,
  get,
  list,
  mustExist,
  numbered,
  remove,
  returnAll,
  returned,
  save,
} from "../resource";
import { outcomes, priorities, statuses, teams, ticketTypes } from "../settings";
import type { World } from "../world";
import { nameOf } from "./clients";

const crmNote = {
  area: "crm",
  path: "CRMNote",
  what: "CRM note",
  from: (world: World) => world.crmNotes,
  show: (row: CrmNote, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    who: nameOf(world.agents, row.who_agentid),
  }),
};

const crmNoteOperations: Operation<World>[] = [
  // Not under the resource's own name.
  list<CrmNote>({
    ...crmNote,
    key: "actions",
    rows: (world) => world.crmNotes.all(),
    filters: {
      ...numbered<CrmNote>("client_id"),
      ...numbered<CrmNote>("supplier_id"),
      ...numbered<CrmNote>("toplevel_id"),
      ...accept<CrmNote>(wholeNumber, "count"),
      ...accept<CrmNote>(flag, "includehtmlnote", "includeattachments"),
    },
  }),
  get(crmNote, ["includedetails"]),
  save<CrmNote>({
    ...crmNote,
    fields: {
      client_id: field.id,
      note: field.text,
      note_html: field.text,
      who_agentid: field.id,
      supplier_id: field.id,
      toplevel_id: field.id,
    },
    needs: ["note"],
    create: (given, world) => {
      mustExist(world.clients, given, "client_id");
      return { client_id: null, who_agentid: 90, datetime: world.now(), ...given } as unknown as Omit<
        CrmNote,
        "id"
      >;
    },
  }),
  remove(crmNote),
];

const readNotes = z
  .array(
    z.strictObject({
      id: z.int(),
      client_id: field.id,
      site_id: field.id,
      user_id: field.id,
      date_created: field.text,
      note: field.text,
      dismissable: field.flag,
      read_status: field.id,
      displaymodal: field.flag,
      displayhtml: field.flag,
      limitdaterange: field.flag,
      startdate: field.text,
      enddate: field.text,
    }),
  )
  .min(1);

const popupNoteOperations: Operation<World>[] = [
  list<PopupNote>({
    area: "customers",
    path: "PopupNote",
    rows: (world) => world.popupNotes.all(),
    show: (row) => row,
    filters: {
      ...numbered<PopupNote>("client_id"),
      ...numbered<PopupNote>("site_id"),
      ...numbered<PopupNote>("user_id"),
      showall: filter(
        flag,
        (wanted) => (row: PopupNote) => wanted || row.read_status === 0,
        (row) => row.read_status === 0,
      ),
    },
  }),
  operation<World, typeof readNotes>({
    method: "POST",
    path: "/api/PopupNote/read",
    query: returnAll,
    note: "customers",
    body: readNotes,
    run: ({ body, state, asked }) => {
      const notes = body.map(({ id }) => find(state.popupNotes, id, "Popup note"));
      state.popupNotes.changeAll(
        notes.map(({ id }) => id),
        { read_status: 1 },
      );
      return new Answer(201, returned({ asked }, notes));
    },
  }),
];

const bare = (area: string, path: string, rows: (world: World) => readonly Row[], filters = {}) =>
  list<Row>({ area, path, rows, show: (row) => row, filters });

const supplier = {
  area: "suppliers",
  path: "Supplier",
  what: "Supplier",
  from: (world: World) => world.suppliers,
  show: (row: Row) => row,
};

const areaRequestType = {
  area: "customers",
  path: "AreaRequestType",
  what: "Area request type",
  from: (world: World) => world.areaRequestTypes,
  show: (row: Row) => row,
};

const lookupOperations: Operation<World>[] = [
  bare("tickets", "Status", () => statuses),
  bare("tickets", "TicketType", () => ticketTypes),
  bare("tickets", "Priority", () => priorities as never),
  bare("tickets", "Team", () => teams),
  bare("tickets", "Outcome", () => outcomes),
  list<Row>({
    ...supplier,
    key: "suppliers",
    rows: (world) => world.suppliers.all(),
    paged: true,
    filters: { ...commonFilters<Row>(({ name }) => String(name)), ...numbered<Row>("toplevel_id") },
  }),
  get(supplier, []),
  bare("customers", "AreaRequestType", (world) => world.areaRequestTypes.all()),
  get(areaRequestType, ["includedetails"]),
  bare("customers", "RecurringItem", (world) => world.recurringItems.all(), {
    ...numbered<Row>("client_id"),
    pending_recurring_invoice: filter(
      flag,
      (wanted) => (row: Row) => !wanted || row.pending_recurring_invoice === true,
    ),
  }),
  list<Row>({
    area: "customers",
    path: "AreaAzureTenant",
    rows: (world) => world.azureTenants.all(),
    show: (row, _, call) => {
      const isKept = call.asked.some(({ name, value }) => name === "ignore_decrypt" && value === "true");
      return isKept ? row : { ...row, application_secret: "decrypted:not-a-secret" };
    },
    filters: {
      azure_tenant_id: filter(text, (value) => (row: Row) => row.azure_tenant_id === value),
      ...numbered<Row>("client_id"),
      ...numbered<Row>("details_id"),
      ...numbered<Row>("site_id"),
      notset: filter(flag, (wanted) => (row: Row) => !wanted || row.client_id === null),
      ...accept<Row>(flag, "ignore_decrypt", "returnalliflinked"),
    },
  }),
];

export const noteOperations = [...crmNoteOperations, ...popupNoteOperations, ...lookupOperations];
