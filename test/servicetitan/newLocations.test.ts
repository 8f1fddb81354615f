import { valuesOf } from "../../src/kit/inputs";
import { newCustomerInputs } from "../../src/servicetitan/inputs/newCustomer";

const locations = (value: unknown) =>
  valuesOf({ locations: newCustomerInputs.locations }, { locations: value }).locations;

const home = { name: "Home", street: "801 N Brand Blvd" };

describe("the locations of a new customer", () => {
  it("are required", () => {
    expect(() => locations("")).toThrow("Locations is required.");
  });

  it("name the entry with an unknown contact type", () => {
    const contacts = [{ key: "Pager", value: "1" }];
    expect(() => locations([home, { ...home, contacts }])).toThrow(
      'Locations, entry 2: Type must be one of Phone, Email, Fax, MobilePhone, got "Pager".',
    );
  });

  it("name the entry with an invalid custom field ID", () => {
    const customFields = [{ key: "Color", value: "Blue" }];
    expect(() => locations([{ ...home, customFields }])).toThrow(
      'Locations, entry 1: Custom Field ID must be an ID, which is a whole number, got "Color".',
    );
  });

  it("leave out blank rows", () => {
    const blank = [{ key: "", value: "" }];
    const entry = { ...home, contacts: blank, customFields: blank, externalData: blank };
    expect(locations([entry])).toEqual([{ name: "Home", address: { street: "801 N Brand Blvd" } }]);
    const contacts = [...blank, { key: "Email", value: "a@example.com" }];
    expect(locations([{ ...home, contacts }])).toMatchObject([
      { contacts: [{ type: "Email", value: "a@example.com" }] },
    ]);
  });

  it("require a GUID for their external data", () => {
    const externalData = [{ key: "crmId", value: "C-17" }];
    expect(() => locations([{ ...home, externalData }])).toThrow(
      "Locations: External Data requires External Data Application GUID.",
    );
  });
});
