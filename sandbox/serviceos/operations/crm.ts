import type { Row } from "../world";
import { endpoint, list } from "./resource";

const sum = (rows: readonly Row[]) => rows.reduce((total, { value }) => total + Number(value), 0);

export const crmOperations = [
  list({ path: "crm/leads", kind: "leads", paged: true }),
  endpoint("GET", "crm/pipeline", undefined, {
    run({ state }) {
      const leads = state.of("leads").all();
      const stages = [...new Set(leads.map(({ stage }) => String(stage)))].map((stage) => {
        const own = leads.filter((lead) => lead.stage === stage);
        return { stage, count: own.length, value: sum(own) };
      });
      return { stages, total_value: sum(leads) };
    },
  }),
  endpoint("GET", "crm/dashboard", undefined, {
    run({ state }) {
      const leads = state.of("leads").all();
      const won = leads.filter(({ stage }) => stage === "Won");
      return {
        open_leads: leads.length - won.length,
        won_this_month: won.length,
        pipeline_value: sum(leads) - sum(won),
      };
    },
  }),
];
