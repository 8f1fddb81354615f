import { z } from "zod";
import { filter, flag, HttpResponse, type Operation, operation, wholeNumber } from "../../core";
import type { CrmNote, PopupNote, World } from "../world";
import { nameOf } from "./clients";
import {
  acceptParameters,
  field,
  find,
  get,
  idFilter,
  list,
  mustExist,
  onlyKnown,
  recordsOf,
  remove,
  returnAll,
  returned,
  save,
} from "./resource";

const crmNote = {
  area: "crm",
  path: "CRMNote",
  label: "CRM note",
  from: (world: World) => world.crmNotes,
  show: (row: CrmNote, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    who: nameOf(world.agents, row.who_agentid),
  }),
};

const crmNoteOperations: Operation<World>[] = [
  // HaloPSA returns CRM notes under this key.
  list<CrmNote>({
    ...crmNote,
    key: "actions",
    rows: (world) => world.crmNotes.all(),
    filters: {
      ...idFilter<CrmNote>("client_id"),
      ...idFilter<CrmNote>("supplier_id"),
      ...idFilter<CrmNote>("toplevel_id"),
      ...acceptParameters<CrmNote>(wholeNumber, "count"),
      ...acceptParameters<CrmNote>(flag, "includehtmlnote", "includeattachments"),
    },
  }),
  get(crmNote, ["includedetails"]),
  save<CrmNote>({
    ...crmNote,
    fields: {
      client_id: field.id,
      note: field.text,
      who_agentid: field.id,
      supplier_id: field.id,
      site_id: field.id,
      user_id: field.id,
      datetime: field.text,
      timetaken: field.number,
      nextcalldate: field.text,
      customfields: field.customfields,
    },
    required: ["note"],
    create: (input, world) => {
      mustExist(world.clients, input, "client_id");
      return { client_id: null, who_agentid: 90, datetime: world.now(), ...input } as unknown as Omit<
        CrmNote,
        "id"
      >;
    },
  }),
  remove(crmNote),
];

const readFields = {
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
};

const readNotes = recordsOf(readFields);

const popupNoteOperations: Operation<World>[] = [
  list<PopupNote>({
    area: "customers",
    path: "PopupNote",
    rows: (world) => world.popupNotes.all(),
    show: (row) => row,
    filters: {
      ...idFilter<PopupNote>("client_id"),
      ...idFilter<PopupNote>("site_id"),
      ...idFilter<PopupNote>("user_id"),
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
    permission: "customers",
    body: readNotes,
    run: ({ body, state, query }) => {
      const notes = onlyKnown(body, readFields, "POST /api/PopupNote/read", state).map(({ id }) =>
        find(state.popupNotes, id, "Popup note"),
      );
      state.popupNotes.changeAll(
        notes.map(({ id }) => id),
        { read_status: 1 },
      );
      return new HttpResponse(201, returned(query, notes));
    },
  }),
];

export const noteOperations = [...crmNoteOperations, ...popupNoteOperations];
