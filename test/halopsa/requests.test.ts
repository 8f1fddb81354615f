import { startHaloPsa } from "../../sandbox/halopsa";
import component from "../../src/halopsa";
import { coversTheComponent, type Row, samplesItsWrites, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { assetTypes } from "./requests/assetTypes";
import { billing } from "./requests/billing";
import { calendar } from "./requests/calendar";
import { clients } from "./requests/clients";
import { contracts } from "./requests/contracts";
import { files } from "./requests/files";
import { items } from "./requests/items";
import { knowledge } from "./requests/knowledge";
import { licences } from "./requests/licences";
import { notes } from "./requests/notes";
import { opportunities } from "./requests/opportunities";
import { places } from "./requests/places";
import { projects } from "./requests/projects";
import { quotations } from "./requests/quotations";
import { recurringInvoices } from "./requests/recurringInvoices";
import { settings } from "./requests/settings";
import { tickets } from "./requests/tickets";

const table: Row[] = [
  ...assetTypes,
  ...billing,
  ...calendar,
  ...clients,
  ...contracts,
  ...files,
  ...items,
  ...knowledge,
  ...licences,
  ...notes,
  ...opportunities,
  ...places,
  ...quotations,
  ...projects,
  ...recurringInvoices,
  ...settings,
  ...tickets,
];

describe("HaloPSA sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  samplesItsWrites(component as never, { connection, table });

  coversTheComponent(component, {
    vendor: "halopsa",
    table,
    testedElsewhere: ["downloadAttachment", "readMappedFields", "buildMappedRecord"],
    startSandbox: () => startHaloPsa({ rateLimit: false }),
  });
});
