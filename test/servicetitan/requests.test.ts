import component from "../../src/servicetitan";
import { type Row, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { jobs } from "./requests/jobs";

const table: Row[] = [...jobs];

describe("ServiceTitan sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  test("every action has a row", () => {
    const keys = Object.keys((component as unknown as { actions: object }).actions);
    const missing = keys.filter((key) => !table.some((row) => row.key === key));
    expect(missing).toEqual([]);
  });
});
