import {
  accepted,
  contains,
  type Filters,
  invalidField,
  type Operation,
  operation,
  pathId,
  text,
} from "../../core";
import type { Opportunity, World } from "../world";
import { ticketTypes } from "../world/lookups";
import {
  faultDetails,
  faultFields,
  faultFilters,
  newFault,
  showFault,
  within,
  writeTimestamps,
} from "./faults";
import { field, find, get, list, save } from "./resource";

const opportunity = {
  area: "sales",
  path: "Opportunities",
  label: "Opportunity",
  from: (world: World) => world.opportunities,
  show: (row: Opportunity, world: World) => ({
    ...showFault(row, world),
    oppvalueadjusted: (Number(row.oppvalue ?? 0) * Number(row.oppconversionprobability ?? 0)) / 100,
    quotation_count: world.quotations.all().filter(({ ticket_id }) => ticket_id === row.id).length,
  }),
};

const texts = [
  "oppcompanyname",
  "oppcontactname",
  "oppemailaddress",
  "opptel",
  "oppjobtitle",
  "opptype",
  "opphear",
  "oppreason",
  "oppcurrentsystem",
  "oppcompetitors",
];

const amounts = [
  "oppvalue",
  "oppvalue_monthly",
  "oppvalue_annual",
  "oppvalue_oneoff",
  "oppprofit",
  "oppconversionprobability",
];

function checkProbability({ oppconversionprobability: probability }: Record<string, unknown>): void {
  if (typeof probability === "number" && (probability < 0 || probability > 100)) {
    throw invalidField("oppconversionprobability", "It must be from 0 to 100.");
  }
}

export const opportunityOperations: Operation<World>[] = [
  list<Opportunity>({
    ...opportunity,
    key: "tickets",
    rows: (world, call) => within(world.opportunities.all(), call) as Opportunity[],
    paged: true,
    filters: {
      ...(faultFilters as Filters<Opportunity, World>),
      search_oppcompanyname: contains(({ oppcompanyname }: Opportunity) => oppcompanyname),
      search_oppcontactname: contains(({ oppcontactname }: Opportunity) => oppcontactname),
      search_oppemailaddress: contains(({ oppemailaddress }: Opportunity) => oppemailaddress),
    },
  }),
  get(opportunity, faultDetails),
  save<Opportunity>({
    ...opportunity,
    fields: {
      ...faultFields,
      ...Object.fromEntries(texts.map((name) => [name, field.text])),
      ...Object.fromEntries(amounts.map((name) => [name, field.number])),
      oppclosurecategory: field.id,
    },
    required: ["summary"],
    create: (input, world) => {
      checkProbability(input);
      // A prospect is not a client yet.
      const unknownClient = input.client_id ? {} : { client_id: null, site_id: null };
      return {
        ...newFault(input, world),
        ...unknownClient,
        tickettype_id: ticketTypes.find(({ use }) => use === "opportunity")!.id,
        ...input,
        ...writeTimestamps(input, world),
      } as unknown as Omit<Opportunity, "id">;
    },
    change: (input, _, world) => {
      checkProbability(input);
      return writeTimestamps(input, world);
    },
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Opportunities/:id",
    query: { reason: accepted(text) },
    permission: opportunity.area,
    run: (call) => {
      const row = find(call.state.opportunities, pathId(call), opportunity.label);
      call.state.opportunities.remove(row.id);
      return opportunity.show(row, call.state);
    },
  }),
];
