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
  wholeNumber,
} from "../../core";
import type { Action, World } from "../world";
import { outcomes } from "../world/lookups";
import { nameOf } from "./clients";
import { acceptParameters, field, find, list, returnAll, returned } from "./resource";

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

function actionOf(call: Call<World>): Action {
  const found = ticketActions(call).find(({ number }) => number === pathId(call));
  if (!found) throw notFound("Action", pathId(call));
  return found;
}

const ticketId = acceptParameters<Action>(wholeNumber, "ticket_id");

const savedActions = z
  .array(
    z.strictObject({
      id: z.int().optional(),
      ticket_id: z.int(),
      outcome: field.text,
      outcome_id: field.id,
      note: field.text,
      note_html: field.text,
      hiddenfromuser: field.flag,
      timetaken: field.number,
      important: field.flag,
      chargerate: field.id,
      who_agentid: field.id,
      datetime: field.text,
      customfields: field.customfields,
    }),
  )
  .min(1);

export const actionOperations: Operation<World>[] = [
  list<Action>({
    area: "tickets",
    path: "Actions",
    key: "actions",
    rows: (_, call) => {
      const rows = ticketActions(call);
      const limit = queryValue(call, "count") ?? queryValue(call, "mostrecent");
      return [...rows]
        .sort((first, second) => second.number - first.number)
        .slice(0, limit ? Number(limit) : rows.length);
    },
    show: showAction,
    filters: {
      ...ticketId,
      ...acceptParameters<Action>(wholeNumber, "count", "mostrecent"),
      conversationonly: filter(flag, (wanted) => (row: Action) => !wanted || row.outcome === "Email User"),
      excludeprivate: filter(flag, (wanted) => (row: Action) => !wanted || !row.hiddenfromuser),
      ...acceptParameters<Action>(
        flag,
        "agentonly",
        "excludesys",
        "includehtmlnote",
        "includeattachments",
        "includedetails",
      ),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Actions/:id",
    query: ticketId,
    permission: "tickets",
    run: (call) => showAction(actionOf(call), call.state),
  }),
  operation<World, typeof savedActions>({
    method: "POST",
    path: "/api/Actions",
    query: returnAll,
    permission: "tickets",
    body: savedActions,
    run: ({ body, state, query }) => {
      const saved = body.map(({ id: number, ticket_id, ...input }) => {
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
          state.tickets.change(ticket.id, { lastupdate: datetime });
          const changes = { ...input, outcome: outcome?.outcome, outcome_id: outcome?.id };
          return state.actions.change(row.id, changes as Partial<Action>);
        }
        state.tickets.change(ticket.id, { lastupdate: datetime });
        return state.actions.add({
          note: "",
          timetaken: 0,
          important: false,
          attachment_count: 0,
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
      call.state.actions.remove(actionOf(call).id);
      return undefined;
    },
  }),
];
