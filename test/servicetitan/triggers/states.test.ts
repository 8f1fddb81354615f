import { STATES, type StateName } from "../../../src/servicetitan/triggers/states";

const standing = (state: StateName, record: object) => STATES[state].standing({ id: 1, ...record });

test.each<[StateName, object, string]>([
  ["jobCompleted", { jobStatus: "Completed" }, "reached"],
  ["jobCompleted", { jobStatus: "Hold" }, "waiting"],
  ["jobCompleted", { jobStatus: "Canceled" }, "other"],
  ["jobOnHold", { jobStatus: "Hold" }, "reached"],
  ["jobOnHold", { jobStatus: "Completed" }, "other"],
  ["appointmentDone", { status: "Working" }, "waiting"],
  ["appointmentWorking", { status: "Working" }, "reached"],
  ["estimateSold", { status: { value: 1, name: "Sold" } }, "reached"],
  ["estimateSold", { status: { value: 2, name: "Dismissed" } }, "waiting"],
  ["estimateSold", { status: null }, "other"],
  ["invoicePaid", { balance: "0.00", total: "120.50" }, "reached"],
  ["invoicePaid", { balance: "0", total: "0.00" }, "waiting"],
  ["invoicePaid", { balance: "20", total: "120.50" }, "waiting"],
  ["invoicePaid", { balance: null, total: "120.50" }, "waiting"],
  ["invoicePaid", {}, "waiting"],
  ["invoicePosted", { syncStatus: "Pending" }, "waiting"],
  ["invoicePosted", { syncStatus: "Posted" }, "reached"],
  ["invoicePosted", { syncStatus: "Exported" }, "reached"],
  ["leadWon", { status: "Converted" }, "reached"],
  ["leadDismissed", { status: "Converted" }, "other"],
  ["bookingConverted", { status: "Accepted" }, "waiting"],
  ["membershipExpired", { status: "Expired" }, "reached"],
  ["membershipCanceled", { status: "Suspended" }, "waiting"],
])("%s: %p is %s", (state, record, expected) => {
  expect(standing(state, record)).toBe(expected);
});
