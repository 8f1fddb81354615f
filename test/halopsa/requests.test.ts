import component from "../../src/halopsa";
import { type Row, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { clients } from "./requests/clients";
import { notes } from "./requests/notes";
import { places } from "./requests/places";
import { tickets } from "./requests/tickets";

const table: Row[] = [...clients, ...notes, ...places, ...tickets];

describe("HaloPSA sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  test("every action has a row", () => {
    const keys = Object.keys((component as unknown as { actions: object }).actions);
    const missing = keys.filter((key) => !table.some((row) => row.key === key));
    expect(missing).toEqual([]);
  });
});
