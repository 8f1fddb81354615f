import { z } from "zod";
import {
  type Call,
  filter,
  flag,
  HttpResponse,
  invalidField,
  notFound,
  type Operation,
  operation,
  pathId,
  queryValue,
  sameText,
  sortableTimestamp,
  timestamp,
  wholeNumber,
} from "../../core";
import type { Action, World } from "../world";
import { outcomes } from "../world/lookups";
import { nameOf } from "./clients";
import { teamOf } from "./faults";
import {
  acceptParameters,
  field,
  find,
  idFilter,
  list,
  onlyKnown,
  recordsOf,
  returnAll,
  returned,
} from "./resource";

const showAction = ({ number, id: _own, ...row }: Action, world: World) => ({
  ...row,
  id: number,
  who: nameOf(world.agents, row.who_agentid),
});

/** @returns the actions of the ticket that the query names: their numbers are unique only within a ticket */
const ticketActions = (call: Call<World>) => {
  const ticketIdText = queryValue(call, "ticket_id");
  if (!ticketIdText) throw invalidField("ticket_id", "This query parameter is required.");
  const { id } = find(call.state.tickets, Number(ticketIdText), "Ticket");
  return call.state.actions.all().filter((row) => row.ticket_id === id);
};

function actionOf(call: Call<World>): Action | undefined {
  const actions = ticketActions(call);
  const found =
    queryValue(call, "mostrecent") === "true"
      ? actions.at(-1)
      : actions.find(({ number }) => number === pathId(call));
  return found;
}

const ticketId = acceptParameters<Action>(wholeNumber, "ticket_id");

const newFields = {
  ticket_id: z.int(),
  outcome: field.text,
  outcome_id: field.id,
  note: field.text,
  note_html: field.text,
  hiddenfromuser: field.flag,
  timetaken: field.number,
  who_agentid: field.id,
  datetime: field.text,
  important: field.flag,
  sendemail: field.flag,
  emailto: field.text,
  emailcc: field.text,
  emailsubject: field.text,
  new_status: field.id,
  new_agent: field.id,
  new_team: field.text,
  new_priority: field.id,
  new_sla_id: field.id,
  new_category1: field.text,
  new_category2: field.text,
  new_category3: field.text,
  new_category4: field.text,
  new_followupdate: field.text,
  new_contract_id: field.id,
  actionarrivaldate: field.text,
  actioncompletiondate: field.text,
  traveltime: field.number,
  chargerate: field.id,
  attachments: field.objects,
  customfields: field.customfields,
};

const savedActions = recordsOf({ ...newFields, id: z.int().optional() });

/** The fields of a ticket that an action changes, by their names in the action. */
const CHANGES: Record<string, string> = {
  new_status: "status_id",
  new_agent: "agent_id",
  new_priority: "priority_id",
  new_sla_id: "sla_id",
  new_category1: "category_1",
  new_category2: "category_2",
  new_category3: "category_3",
  new_category4: "category_4",
  new_followupdate: "followupdate",
  new_contract_id: "contract_id",
};

function changesOf(input: Record<string, unknown>): Record<string, unknown> {
  const given = Object.entries(CHANGES).filter(([name]) => input[name] !== undefined);
  return {
    ...Object.fromEntries(given.map(([name, changed]) => [changed, input[name]])),
    ...teamOf({ team: input.new_team }),
  };
}

const dated = (matches: (found: string, wanted: string) => boolean) =>
  filter(
    timestamp,
    (wanted) => (row: Action) => matches(sortableTimestamp(String(row.datetime)) ?? "", wanted),
  );

export const actionOperations: Operation<World>[] = [
  list<Action>({
    area: "tickets",
    path: "Actions",
    key: "actions",
    rows: (_, call) => {
      const rows = ticketActions(call);
      const limit = queryValue(call, "count");
      return [...rows]
        .sort((first, second) => second.number - first.number)
        .slice(0, limit ? Number(limit) : rows.length);
    },
    show: showAction,
    filters: {
      ...ticketId,
      ...acceptParameters<Action>(wholeNumber, "count"),
      conversationonly: filter(flag, (wanted) => (row: Action) => !wanted || row.outcome === "Email User"),
      excludeprivate: filter(flag, (wanted) => (row: Action) => !wanted || !row.hiddenfromuser),
      ...acceptParameters<Action>(
        flag,
        "agentonly",
        "excludesys",
        "includehtmlnote",
        "includeattachments",
        "timeentriesonly",
        "importantonly",
        "supplieronly",
        "slaonly",
        "excludebilling",
        "includehtmlemail",
        "includeagentdetails",
        "ischildnotes",
        "isrelatednotes",
      ),
      startdate: dated((found, wanted) => found >= wanted),
      enddate: dated((found, wanted) => found <= wanted),
      actoutcome: sameText(({ outcome }: Action) => outcome),
      ...idFilter<Action>("actoutcomenum", "outcome_id"),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Actions/:id",
    query: {
      ...ticketId,
      ...acceptParameters<Action>(
        flag,
        "includedetails",
        "includeemail",
        "mostrecent",
        "nonsystem",
        "emailonly",
      ),
    },
    permission: "tickets",
    run: (call) => {
      const found = actionOf(call);
      return found ? showAction(found, call.state) : { id: 0 };
    },
  }),
  operation<World, typeof savedActions>({
    method: "POST",
    path: "/api/Actions",
    query: returnAll,
    permission: "tickets",
    body: savedActions,
    run: ({ body, state, query }) => {
      const records = onlyKnown(body, newFields, "POST /api/Actions", state);
      const saved = records.map(({ id: number, ticket_id, ...input }) => {
        const ticket = find(state.tickets, ticket_id, "Ticket");
        const outcome = outcomes.find((row) => row.id === input.outcome_id || row.outcome === input.outcome);
        const isOutcomeGiven = input.outcome !== undefined || input.outcome_id !== undefined;
        if (!outcome && (number === undefined || isOutcomeGiven)) {
          throw invalidField("outcome", "There is no such outcome.");
        }
        const existing = state.actions.all().filter((row) => row.ticket_id === ticket.id);
        const datetime = state.now();
        if (number !== undefined) {
          const row = existing.find((one) => one.number === number);
          if (!row) throw notFound("Action", number);
          state.tickets.change(ticket.id, { ...changesOf(input), lastupdate: datetime });
          const changes = { ...input, outcome: outcome?.outcome, outcome_id: outcome?.id };
          return state.actions.change(row.id, changes as Partial<Action>);
        }
        state.tickets.change(ticket.id, { ...changesOf(input), lastupdate: datetime });
        return state.actions.add({
          note: "",
          timetaken: 0,
          important: false,
          attachment_count: input.attachments?.length ?? 0,
          who_agentid: 90,
          datetime,
          ...input,
          ticket_id,
          outcome: outcome!.outcome,
          outcome_id: outcome!.id,
          hiddenfromuser: input.hiddenfromuser ?? false,
          number: Math.max(0, ...existing.map((row) => row.number)) + 1,
        });
      });
      const shown = returned(query, saved).map((action) => showAction(action, state));
      return new HttpResponse(201, shown.length === 1 ? shown[0] : shown);
    },
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Actions/:id",
    query: ticketId,
    permission: "tickets",
    run: (call) => {
      const found = actionOf(call);
      if (!found) throw notFound("Action", pathId(call));
      call.state.actions.remove(found.id);
      return undefined;
    },
  }),
];
