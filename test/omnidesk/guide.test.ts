import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PERMISSIONS } from "../../sandbox/omnidesk/operations";
import { missingPermission } from "../../src/omnidesk/errors";
import { componentOf } from "../support/components";

const guide = readFileSync(join(__dirname, "../../src/omnidesk/guide/permissions.md"), "utf8");
const rows = guide.split("\n").filter((line) => line.startsWith("| `"));

test("the guide names every permission, once", () => {
  const named = rows.map((row) => row.match(/`(\w+)`/)![1]!);
  expect(named.toSorted()).toEqual(PERMISSIONS.toSorted());
});

test("the guide names the permission of every action that has one", () => {
  const { actions } = componentOf("omnidesk");
  const unnamed = Object.values(actions)
    .map(({ display }) => display.label)
    .filter((label) => !["Raw Request", "Unlink Customer From Ticket"].includes(label))
    .filter(
      (label) =>
        !rows.some((row) =>
          row
            .split("|")[2]!
            .split(/,| and /)
            .some((one) => one.trim() === label),
        ),
    );
  expect(unnamed).toEqual([]);
});

test.each(["GET brand", "POST ticket/unlinkCustomerFromTicket"])(
  "no permission is claimed for %s",
  (operation) => {
    expect(missingPermission(operation)).toBe(
      "The API key may lack the permission for this operation. Select it for the key in Omnidesk's API settings",
    );
  },
);
