import type { Opportunity } from "../world";
import { CLOSED, ticketTypes } from "../world/lookups";
import { type Context, TODAY } from "./context";
import { domainOf, phoneNumber } from "./generators";

const SUMMARIES = ["Managed service", "New firewall", "Backup of all servers", "Cloud telephony"];

/** Every third opportunity is that of a prospect; the others are those of clients. */
export const seedOpportunities = ({ faker: fakerFor, world }: Context): Opportunity[] => {
  const faker = fakerFor("opportunities");
  return world.clients
    .all()
    .filter((_, index) => index % 10 === 0)
    .map((client, index) => {
      const isProspect = index % 3 === 2;
      const isWon = index % 5 === 4;
      const company = isProspect ? faker.company.name() : client.name;
      const contact = `${faker.person.firstName()} ${faker.person.lastName()}`;
      const monthly = 200 + 85 * (index % 6);
      return {
        id: 1800 + index,
        summary: SUMMARIES[index % SUMMARIES.length]!,
        details: "<p>Asked for a quote.</p>",
        tickettype_id: ticketTypes.find(({ use }) => use === "opportunity")!.id,
        client_id: isProspect ? null : client.id,
        site_id: isProspect ? null : client.main_site_id,
        user_id: null,
        status_id: isWon ? CLOSED : 2,
        priority_id: 3,
        sla_id: 1,
        agent_id: 2 + (index % 3),
        team_id: 4,
        dateoccurred: "2025-12-01T09:00:00Z",
        lastupdate: TODAY,
        dateclosed: isWon ? TODAY : null,
        targetdate: "2026-03-31T00:00:00Z",
        onhold: false,
        oppcompanyname: company,
        oppcontactname: contact,
        oppemailaddress: `${contact.toLowerCase().replace(/[^a-z]+/g, ".")}@${domainOf(company)}`,
        opptel: phoneNumber(faker),
        opptype: isProspect ? "New business" : "Existing client",
        opphear: isProspect ? "Recommendation" : "",
        oppvalue: monthly * 12 + 500,
        oppvalue_monthly: monthly,
        oppvalue_oneoff: 500,
        oppprofit: monthly * 4,
        oppconversionprobability: isWon ? 100 : 20 * (1 + (index % 4)),
        customfields: [],
      };
    });
};
