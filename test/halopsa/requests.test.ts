import { startHaloPsa } from "../../sandbox/halopsa";
import component from "../../src/halopsa";
import { coversTheComponent, type Row, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { clients } from "./requests/clients";
import { notes } from "./requests/notes";
import { places } from "./requests/places";
import { tickets } from "./requests/tickets";

const table: Row[] = [...clients, ...notes, ...places, ...tickets];

describe("HaloPSA sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  coversTheComponent(component, {
    vendor: "halopsa",
    table,
    startSandbox: () => startHaloPsa({ rateLimit: false }),
  });
});
