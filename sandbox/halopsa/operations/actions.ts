import { z } from "zod";
import {
  Answer,
  askedFor,
  badField,
  type Call,
  filter,
  flag,
  idPart,
  notFound,
  type Operation,
  operation,
  wholeNumber,
} from "../../core";
import type { Action, World } from "../world";
import { outcomes } from "../world/lookups";
import { nameOf } from "./clients";
import { accept, field, find, list } from "./resource";

const showAction = ({ number, id: _own, ...row }: Action, world: World) => ({
  ...row,
  id: number,
  who: nameOf(world.agents, row.who_agentid),
});

/** The ticket that the query names; an action is known within it alone. */
const ofTicket = (call: Call<World>) => {
  const asked = askedFor(call, "ticket_id");
  if (!asked) throw badField("ticket_id", "This query parameter is required.");
  const { id } = find(call.state.tickets, Number(asked), "Ticket");
  return call.state.actions.all().filter((row) => row.ticket_id === id);
};

function actionOf(call: Call<World>): Action {
  const found = ofTicket(call).find(({ number }) => number === idPart(call));
  if (!found) throw notFound("Action", idPart(call));
  return found;
}

const ticketId = accept<Action>(wholeNumber, "ticket_id");

const newActions = z
  .array(
    z.strictObject({
      ticket_id: z.int(),
      outcome: field.text,
      outcome_id: field.id,
      note: field.text,
      note_html: field.text,
      hiddenfromuser: field.flag,
      timetaken: field.number,
    }),
  )
  .min(1);

export const actionOperations: Operation<World>[] = [
  list<Action>({
    area: "tickets",
    path: "Actions",
    key: "actions",
    rows: (_, call) => {
      const rows = ofTicket(call);
      const most = askedFor(call, "count") ?? askedFor(call, "mostrecent");
      return [...rows]
        .sort((one, other) => other.number - one.number)
        .slice(0, most ? Number(most) : rows.length);
    },
    show: showAction,
    filters: {
      ...ticketId,
      ...accept<Action>(wholeNumber, "count", "mostrecent"),
      conversationonly: filter(flag, (wanted) => (row: Action) => !wanted || row.outcome === "Email User"),
      excludeprivate: filter(flag, (wanted) => (row: Action) => !wanted || !row.hiddenfromuser),
      ...accept<Action>(
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
    note: "tickets",
    run: (call) => showAction(actionOf(call), call.state),
  }),
  operation<World, typeof newActions>({
    method: "POST",
    path: "/api/Actions",
    note: "tickets",
    body: newActions,
    run: ({ body, state }) => {
      const added = body.map(({ ticket_id, ...given }) => {
        const of = find(state.tickets, ticket_id, "Ticket");
        const kind = outcomes.find(({ id, outcome }) => id === given.outcome_id || outcome === given.outcome);
        if (!kind) throw badField("outcome", "There is no such outcome.");
        const before = state.actions.all().filter((row) => row.ticket_id === of.id);
        const datetime = state.now();
        state.tickets.change(of.id, { lastupdate: datetime });
        return state.actions.add({
          note: "",
          timetaken: 0,
          important: false,
          attachment_count: 0,
          ...given,
          ticket_id,
          outcome: kind.outcome,
          outcome_id: kind.id,
          hiddenfromuser: given.hiddenfromuser ?? false,
          number: Math.max(0, ...before.map(({ number }) => number)) + 1,
          who_agentid: 90,
          datetime,
        });
      });
      return new Answer(
        201,
        added.length === 1 ? showAction(added[0]!, state) : added.map((one) => showAction(one, state)),
      );
    },
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Actions/:id",
    query: ticketId,
    note: "tickets",
    run: (call) => {
      call.state.actions.remove(actionOf(call).id);
      return undefined;
    },
  }),
];
