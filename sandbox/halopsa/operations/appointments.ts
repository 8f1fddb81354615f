import { filter, flag, type Operation, oneOf, operation, pathId, text, wholeNumber } from "../../core";
import type { Appointment, World } from "../world";
import { nameOf } from "./clients";
import { between } from "./dates";
import {
  acceptParameters,
  commonFilters,
  field,
  find,
  get,
  idFilter,
  list,
  mustExist,
  save,
} from "./resource";

const appointment = {
  area: "calendar",
  path: "Appointment",
  label: "Appointment",
  from: (world: World) => world.appointments,
  show: (row: Appointment, world: World) => ({
    ...row,
    agent_name: nameOf(world.agents, row.agent_id),
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
    user_name: nameOf(world.users, row.user_id),
  }),
};

/** @returns the field that every write changes; throws if the body refers to a record that does not exist */
function written(input: Record<string, unknown>, world: World) {
  mustExist(world.agents, input, "agent_id");
  mustExist(world.tickets, input, "ticket_id");
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.users, input, "user_id");
  return { last_modified: world.now() };
}

const isTask = (name: string, task: boolean) => ({
  [name]: filter(flag, (wanted) => (row: Appointment) => !wanted || row.is_task === task),
});

const texts = [
  "subject",
  "start_date",
  "end_date",
  "note",
  "note_html",
  "attendees",
  "online_meeting_url",
  "complete_date",
  "complete_note",
];
const flags = ["allday", "is_task", "is_private", "inform_user", "inform_agents"];
const numbers = [
  "agent_id",
  "appointment_type_id",
  "ticket_id",
  "client_id",
  "site_id",
  "user_id",
  "status",
  "reminderminutes",
  "appointment_location",
  "chargerate",
  "complete_status",
];

/** The status of an appointment that is not completed. */
const OPEN = -1;

export const appointmentOperations: Operation<World>[] = [
  list<Appointment>({
    ...appointment,
    key: "appointments",
    rows: (world) => world.appointments.all(),
    paged: true,
    filters: {
      ...between<Appointment>("start_date"),
      search: commonFilters<Appointment>(({ subject }) => subject).search!,
      ...idFilter<Appointment>("client_id"),
      ...idFilter<Appointment>("ticket_id"),
      agents: oneOf(wholeNumber, (row: Appointment) => row.agent_id as number),
      types: oneOf(wholeNumber, (row: Appointment) => row.appointment_type_id as number),
      ...isTask("appointmentsonly", false),
      ...isTask("tasksonly", true),
      hidecompleted: filter(flag, (wanted) => (row: Appointment) => !wanted || row.complete_status === OPEN),
      ...acceptParameters<Appointment>(wholeNumber, "toplevel_id"),
      ...acceptParameters<Appointment>(text, "statuses", "showappointments"),
      ...acceptParameters<Appointment>(
        flag,
        "showall",
        "showholidays",
        "showprojects",
        "showchanges",
        "excluderecurring",
        "includedeleted",
      ),
    },
  }),
  get(appointment, ["includedetails"]),
  save<Appointment>({
    ...appointment,
    fields: {
      ...Object.fromEntries(texts.map((name) => [name, field.text])),
      ...Object.fromEntries(flags.map((name) => [name, field.flag])),
      ...Object.fromEntries(numbers.map((name) => [name, field.id])),
      agents: field.objects,
    },
    required: ["subject", "start_date", "end_date"],
    create: (input, world) =>
      ({
        allday: false,
        is_task: false,
        is_private: false,
        complete_status: OPEN,
        ...input,
        ...written(input, world),
      }) as unknown as Omit<Appointment, "id">,
    change: (input, _, world) => written(input, world),
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Appointment/:id",
    query: acceptParameters<never>(flag, "ignoreexchangedelete"),
    permission: appointment.area,
    run: (call) => {
      const row = find(call.state.appointments, pathId(call), appointment.label);
      call.state.appointments.remove(row.id);
      return appointment.show(row, call.state);
    },
  }),
];
