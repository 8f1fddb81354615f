import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import { connection } from "./connection";

const harness = createHarness(component as never);

it("List Contacts of Locations asks for a filter before it sends a request", async () => {
  const params = { connection, locationIds: [], fetchAll: true };
  await expect(harness.action("listContactsOfLocations", params as never)).rejects.toThrow(
    "Location IDs or a date filter is required: ServiceTitan does not list the contacts of all locations at once.",
  );
});

it("Update Location Contact refuses a part of the preferences, the rest of which would be lost", async () => {
  const params = {
    connection,
    locationId: "3201",
    locationContactId: "3301",
    preferences: { jobRemindersEnabled: "true" },
  };
  await expect(harness.action("updateLocationContact", params as never)).rejects.toThrow(
    "Preferences: Marketing Updates Enabled, Invoice Statement Notification, Invoice Notification, Statement Notification are missing.",
  );
});

it.each([
  ["#2E7D3", "Color must be a color such as #2E7D32"],
  ["green", "Color must be a color such as #2E7D32"],
])("Create Tag Type refuses the color %s", async (color, message) => {
  const params = { connection, name: "Dog on premises", color };
  await expect(harness.action("createTagType", params as never)).rejects.toThrow(message);
});

it("Create Tag Type refuses a code of more than 20 characters", async () => {
  const params = { connection, name: "Dog", color: "#2E7D32", code: "D".repeat(21) };
  await expect(harness.action("createTagType", params as never)).rejects.toThrow(
    "Code must be at most 20 characters long",
  );
});
