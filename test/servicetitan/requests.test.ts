import { startServiceTitan } from "../../sandbox/servicetitan";
import component from "../../src/servicetitan";
import { coversTheComponent, samplesItsWrites, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { table } from "./requests";

describe("ServiceTitan sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  samplesItsWrites(component as never, { connection, table });

  coversTheComponent(component, {
    vendor: "servicetitan",
    table,
    testedElsewhere: [
      "readMappedFields",
      "buildMappedRecord",
      "findCustomers",
      "getJobDetails",
      "findOrCreateCustomer",
      "findOrCreateLocation",
      "upsertCustomerByExternalData",
      "replaceAppointmentTechnicians",
    ],
    startSandbox: () => startServiceTitan({ rateLimit: false }),
  });
});
