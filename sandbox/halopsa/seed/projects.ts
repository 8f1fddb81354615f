import type { Project } from "../world";
import { CLOSED, ticketTypes } from "../world/lookups";
import { type Context, TODAY } from "./context";

const SUMMARIES = [
  "Move the email to Microsoft 365",
  "Office move",
  "Replace the firewall",
  "New phone system",
];

const DAY_MS = 24 * 60 * 60_000;

/** @returns the start of a day before or after today */
const on = (days: number) => new Date(Date.parse(TODAY.slice(0, 10)) + days * DAY_MS).toISOString();

export const seedProjects = ({ world }: Context): Project[] =>
  world.clients
    .all()
    .filter((_, index) => index % 8 === 0)
    .map((client, index) => {
      const start = -60 + 5 * (index % 20);
      const isClosed = index % 6 === 5;
      return {
        id: 1600 + index,
        summary: SUMMARIES[index % SUMMARIES.length]!,
        details: "<p>As agreed in the quote.</p>",
        tickettype_id: ticketTypes.find(({ use }) => use === "project")!.id,
        client_id: client.id,
        site_id: client.main_site_id,
        user_id: null,
        status_id: isClosed ? CLOSED : 2,
        priority_id: 3,
        sla_id: 1,
        agent_id: 2 + (index % 14),
        team_id: 3,
        dateoccurred: on(start - 7),
        lastupdate: on(start),
        dateclosed: isClosed ? on(start + 40) : null,
        startdate: on(start),
        targetdate: on(start + 45),
        estimate: 40 + 8 * (index % 5),
        projecttimebudget: 40 + 8 * (index % 5),
        projectmoneybudget: 4800 + 960 * (index % 5),
        projectinternaltask: false,
        onhold: false,
        customfields: [],
        milestones: ["Design agreed", "Handed over"].map((name, at) => ({
          id: 40 + index * 2 + at,
          name,
          sequence: at + 1,
          start_date: on(start + 20 * at),
          target_date: on(start + 20 * (at + 1)),
          milestone_value: 2000,
        })),
      };
    });
