import { z } from "zod";
import { Answer, filter, flag, type Operation, operation, wholeNumber } from "../../core";
import type { CrmNote, PopupNote, World } from "../world";
import { nameOf } from "./clients";
import { accept, field, find, get, list, mustExist, numbered, remove, save } from "./resource";

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
    note: "customers",
    body: readNotes,
    run: ({ body, state }) => {
      const notes = body.map(({ id }) => find(state.popupNotes, id, "Popup note"));
      state.popupNotes.changeAll(
        notes.map(({ id }) => id),
        { read_status: 1 },
      );
      return new Answer(201, notes);
    },
  }),
];

export const noteOperations = [...crmNoteOperations, ...popupNoteOperations];
