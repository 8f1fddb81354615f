import { isRefusal, missingPermission, readError } from "../../src/omnidesk/errors";

test.each([
  [{ status: "error", message: "No" }, true],
  [{ type: "error", message: "No" }, true],
  [{ type: "item", item: { status: "error", type: "error" } }, false],
  [{ status: "ok", type: "items" }, false],
  [{}, false],
  [[], false],
  ["error", false],
  [null, false],
  [undefined, false],
])("of %j, it is %p that it is a refusal", (body, refusal) => {
  expect(isRefusal(body)).toBe(refusal);
});

test.each([
  [{ status: "error", message: "No" }, "No"],
  [{ message: " No " }, "No"],
  [{ error: "No" }, "No"],
  [{ message: "No", error: "Other" }, "No"],
  [{ message: "", error: "Other" }, "Other"],
  [{ message: { message: "No" } }, "No"],
  [{ message: { title: ["is required"] } }, "title: is required"],
  [{ message: ["a", "b"] }, "a; b"],
  [{ errors: { title: "is required" } }, "title: is required"],
  [{ message: "No", errors: ["a"] }, "No: a"],
  [["a", "b"], "a; b"],
  [{}, undefined],
  [[], undefined],
  [{ message: " " }, undefined],
  [{ message: null }, undefined],
  ["No", undefined],
  [null, undefined],
])("reads the message of %j", (body, message) => {
  expect(readError(body)).toEqual(message === undefined ? undefined : { message });
});

test.each([
  ["POST ticket/setStatus", "SET_STATUS"],
  ["PUT ticket/solveUnfinishedTickets", "SET_STATUS"],
  ["POST ticket/setPriority", "TICKET_UPDATE"],
  ["POST ticket/batch", "TICKET_BATCH"],
  ["GET ticket/5", "TICKET_READ"],
  ["POST ticket", "TICKET_CREATE"],
  ["PUT ticket/5", "TICKET_UPDATE"],
  ["DELETE ticket/5", "TICKET_DELETE"],
  ["GET view", "VIEW_READ"],
  ["GET user", "USER_READ"],
])("a 403 on %s names the permission %s", (operation, permission) => {
  expect(missingPermission(operation)).toBe(
    `The API key may lack the permission ${permission}. Select it for the key in Omnidesk's API settings`,
  );
});

test.each(["POST ticket/unlinkCustomerFromTicket", "GET other"])(
  "a 403 on %s names no permission",
  (operation) => {
    expect(missingPermission(operation)).toContain("may lack the permission for this operation. Select");
  },
);
