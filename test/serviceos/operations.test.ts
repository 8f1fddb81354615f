import { inStyle, type OperationKey, pathParametersOf, paths, type Row } from "../../src/serviceos/paths";
import { componentOf } from "../support/components";
import { asJson, fieldsOf } from "../support/examples";
import { operations } from "./connection";

const { actions } = componentOf("serviceos");
const table: Record<string, Row> = paths;

test("the table has exactly the 144 operations of the reference", () => {
  expect(operations).toHaveLength(144);
  expect(Object.keys(table)).toEqual(operations.map(({ key }) => key));
});

test("every operation has an action, and every action except Raw Request has an operation", () => {
  expect(Object.keys(actions).sort()).toEqual([...Object.keys(table), "rawRequest"].sort());
});

describe.each(operations)(
  "$key",
  ({ key, display, permission, confirmed, alternatives, example, method }) => {
    const row = table[key as OperationKey] as Row;
    const action = actions[key]!;

    test("has the reference's label and description, and names the permission it requires", () => {
      const { label, description } = action.display;
      const note = /(; | \()(?:probably )?requires (\S+?)(?:, and [^)]+)?\)$/.exec(description);
      expect(note?.[2] ?? null).toBe(permission);
      expect(row.permission?.name ?? null).toBe(permission);
      const withoutNote = description.slice(0, note?.index) + (note?.[1] === "; " ? ")" : "");
      expect([label, withoutNote]).toEqual(display);
    });

    test("has the fields of the reference's example, if there is one", () => {
      const fields = fieldsOf(asJson(action.examplePayload?.data));
      expect(fields).toEqual(expect.arrayContaining(fieldsOf(example)));
    });

    test("has one of its possible paths in every path style", () => {
      expect(row.isConfirmed).toBe(confirmed);
      const other = [inStyle(row, "path"), inStyle(row, "rest")].map((path) => `/${path}`);
      const known = [...alternatives, `/${row.path}`, `/${row.path.split("?")[0]}`];
      expect(other.filter((path) => !known.includes(path))).toEqual([]);
    });

    test("has a required input for every path parameter", () => {
      const required = action.inputs.filter((input) => input.required).map((input) => input.key);
      expect(required).toEqual(expect.arrayContaining(pathParametersOf(row.path)));
    });

    test("runs in the designer only if it changes nothing", () => {
      const isRead = key === "runReport" || (method === "GET" && key !== "pollCollectorCommands");
      expect(action.performSafety).toBe(isRead ? "SAFE" : "NOT_ALLOWED");
    });
  },
);
