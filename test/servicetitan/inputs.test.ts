import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import "../support/nock";
import { connection } from "./connection";

const harness = createHarness(component as never);
const run = (key: string, params: object) => harness.action(key, { connection, ...params } as never);

describe("Invalid values are refused before a request is sent", () => {
  test.each([
    ["createInvoices", { adjustmentToId: "#6001" }, "Adjustment To ID must be an ID"],
    [
      "createInvoices",
      { adjustmentToId: "6001", items: [{ description: "Visit", quantity: "" }] },
      "Items, entry 1: Quantity is required.",
    ],
    [
      "createInvoices",
      { adjustmentToId: "6001", items: '[{"description": "", "quantity": 1}]' },
      "Items, entry 1: Description is required.",
    ],
    [
      "createInvoices",
      { adjustmentToId: "6001", royaltyDetails: { royaltyStatus: "Lost" } },
      "Royalty Details: Royalty Status must be one of Pending, Sent, Failed",
    ],
    [
      "updateInvoice",
      { invoiceId: "6001", royaltyDetails: { royaltyMemo: "March" }, fieldsToClear: ["royaltyMemo"] },
      "Royalty Memo has a value and is selected in Fields to Clear. Use only one of the two.",
    ],
    [
      "updateInvoice",
      { invoiceId: "6001", payments: [{ settlementStatus: "Settled" }] },
      "Payments, entry 1: Payment ID is required.",
    ],
    ["updatePayment", { paymentId: "6201", typeId: "2701", splits: "" }, "Splits is required."],
    [
      "updateInvoiceCustomFields",
      { operations: [{ objectId: "", customFields: [{ key: "PO", value: "77" }] }] },
      "Operations, entry 1: Invoice ID is required.",
    ],
    [
      "updatePaymentCustomFields",
      { operations: [{ objectId: "6201", customFields: [{ key: "", value: "" }] }] },
      "Operations, entry 1: Custom Field must contain at least one value.",
    ],
    [
      "updateRecurringService",
      { recurringServiceId: "1601", jobStartTime: "8 am" },
      'Job Start Time must be a time of day such as 08:00:00, got "8 am".',
    ],
    [
      "createCampaignCost",
      { campaignId: "101", year: "2026", month: "13", dailyCost: "1" },
      "Month must be a whole number from 1 to 12, got",
    ],
    [
      "updateMembership",
      { membershipId: "1101", toDate: "2026-03-10", fieldsToClear: ["toDate"] },
      "To Date has a value and is selected in Fields to Clear. Use only one of the two.",
    ],
    ["createEmployee", { name: "x".repeat(256) }, "Name must be at most 255 characters long, got"],
    [
      "listGlAccounts",
      { numbers: Array.from({ length: 51 }, (_, at) => 4000 + at) },
      "Numbers accepts at most 50 values, got 51.",
    ],
    ["updateTechnician", { technicianId: "411", fieldsToClear: ["email"] }, "Fields to Clear must be one of"],
    [
      "updateCustomerContact",
      {
        customerId: "3001",
        customerContactId: "3101",
        preferences: { jobRemindersEnabled: "true", marketingUpdatesEnabled: "false" },
      },
      "Preferences: Invoice Statement Notification, Invoice Notification, Statement Notification are missing.",
    ],
    [
      "createInstalledEquipment",
      { locationId: "3201", attachments: [{ url: "a.png" }] },
      "Attachments, entry 1: Type is required.",
    ],
  ])("%s: %j", async (key, params, message) => {
    await expect(run(key, params)).rejects.toThrow(message);
  });

  it("labels the fields of groups in Fields to Clear", () => {
    const { actions } = component as unknown as {
      actions: Record<string, { inputs: { key: string; model?: { label: unknown; value: string }[] }[] }>;
    };
    const clear = actions.updateInstalledEquipment?.inputs.find((input) => input.key === "fieldsToClear");
    expect(clear?.model).toContainEqual({
      label: "Manufacturer Warranty End",
      value: "manufacturerWarrantyEnd",
    });
  });
});

describe("a part of an address (11.2)", () => {
  it.each([
    ["updateCustomer", { customerId: "1" }, "City, State, Zip, Country, Latitude, Longitude are missing"],
    ["updateLocation", { locationId: "1" }, "City, State, Zip, Country are missing"],
    ["updateBooking", { bookingProvider: "1", bookingId: "2" }, "City, State, Zip, Country are missing"],
  ])("is refused by %s before anything is sent", async (key, params, message) => {
    const blanks = { unit: "", city: "", state: "", zip: "", country: "" };
    for (const address of [{ street: "1 Elm St" }, { ...blanks, street: "1 Elm St" }]) {
      const run = harness.action(key, { connection, ...params, address } as never);
      await expect(run).rejects.toThrow(`Address: ${message}. These fields are saved as a whole`);
    }
  });
});

test("eight actions are important, so that the designer shows them first", () => {
  const { actions } = component as unknown as {
    actions: Record<string, { display: { important?: boolean } }>;
  };
  const important = Object.keys(actions).filter((key) => actions[key]?.display.important);
  expect(important.sort()).toEqual([
    "createBookingByProvider",
    "createCustomer",
    "createJob",
    "findCustomers",
    "findOrCreateCustomer",
    "getJob",
    "listInvoices",
    "updateJob",
  ]);
});
