import { configPage, configVar } from "@prismatic-io/spectral";
import { halopsaHaloPsaConnection } from "./manifests/halopsa/connections/haloPsaConnection";
import { halopsaSelectTicketType } from "./manifests/halopsa/dataSources/selectTicketType";
import { servicetitanServiceTitanConnection } from "./manifests/servicetitan/connections/serviceTitanConnection";
import { servicetitanSelectBusinessUnit } from "./manifests/servicetitan/dataSources/selectBusinessUnit";
import { servicetitanSelectCampaign } from "./manifests/servicetitan/dataSources/selectCampaign";
import { servicetitanSelectJobType } from "./manifests/servicetitan/dataSources/selectJobType";

const titan = { connection: { configVar: "ServiceTitan Connection" } };
const halo = { connection: { configVar: "HaloPSA Connection" } };

export const configPages = {
  Connections: configPage({
    tagline: "Connect both systems",
    elements: {
      "ServiceTitan Connection": servicetitanServiceTitanConnection("servicetitan-connection", {
        clientId: {},
        clientSecret: {},
        tenant: {},
        applicationKey: {},
      }),
      "HaloPSA Connection": halopsaHaloPsaConnection("halopsa-connection", {
        baseUrl: {},
        tokenUrl: {},
        clientId: {},
        clientSecret: {},
      }),
      "Application GUID": configVar({
        stableKey: "application-guid",
        dataType: "string",
        description:
          "The GUID under which jobs remember their ticket. Any GUID, the same for the lifetime of the integration.",
      }),
    },
  }),
  Jobs: configPage({
    tagline: "How jobs are filed",
    elements: {
      "Business Unit": servicetitanSelectBusinessUnit("business-unit", titan),
      "Job Type": servicetitanSelectJobType("job-type", titan),
      Campaign: servicetitanSelectCampaign("campaign", titan),
      "Ticket Type": halopsaSelectTicketType("ticket-type", halo),
    },
  }),
};
