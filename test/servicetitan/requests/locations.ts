import type { Row } from "../../support/requests";

const path = "/crm/v2/tenant/4150001/locations";

const address = {
  street: "801 N Brand Blvd",
  unit: "",
  city: "Glendale",
  state: "CA",
  zip: "91203",
  country: "USA",
};

export const locations: Row[] = [
  { key: "getLocation", params: { locationId: "3201" }, method: "GET", path: `${path}/3201` },
  {
    key: "listLocations",
    params: {
      ids: ["3201"],
      name: "Main house",
      customerId: "3001",
      street: "801 N Brand Blvd",
      longitude: "-118.25",
      active: "Any",
      externalDataApplicationGuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    },
    method: "GET",
    path,
    query: {
      ids: "3201",
      name: "Main house",
      customerId: "3001",
      street: "801 N Brand Blvd",
      longitude: "-118.25",
      active: "Any",
      externalDataApplicationGuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    },
  },
  {
    key: "createLocation",
    params: {
      name: "Main house",
      customerId: "3001",
      address: { ...address, latitude: "34.15", longitude: "-118.25" },
      contacts: [{ type: "Phone", value: "8185550101", memo: "Front desk" }],
      customFields: [{ typeId: "81", value: "Blue" }],
      tagTypeIds: ["91"],
      coordinatesSource: "Imported",
      coordinatesVerificationStatus: "InProgress",
    },
    method: "POST",
    path,
    body: {
      name: "Main house",
      customerId: 3001,
      address: { ...address, latitude: 34.15, longitude: -118.25 },
      contacts: [{ type: "Phone", value: "8185550101", memo: "Front desk" }],
      customFields: [{ typeId: 81, value: "Blue" }],
      tagTypeIds: [91],
      coordinatesSource: "Imported",
      coordinatesVerificationStatus: "InProgress",
    },
  },
  {
    key: "updateLocation",
    name: "sends lists unchanged",
    params: {
      locationId: "3201",
      address,
      active: false,
      taxZoneId: "2401",
      customFields: [{ typeId: "81", value: "Blue" }],
      tagTypeIds: "[]",
      externalData: {
        patchMode: "Merge",
        applicationGuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        externalData: [{ key: "crmId", value: "C-17" }],
      },
    },
    method: "PATCH",
    path: `${path}/3201`,
    body: {
      address,
      active: false,
      taxZoneId: 2401,
      customFields: [{ typeId: 81, value: "Blue" }],
      tagTypeIds: [],
      externalData: {
        patchMode: "Merge",
        applicationGuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        externalData: [{ key: "crmId", value: "C-17" }],
      },
    },
  },
  {
    key: "updateLocation",
    name: "does not read the record if there is nothing to merge",
    params: { locationId: "3201", name: "Cabin", customFieldsMode: "Merge", tagTypeIdsMode: "Merge" },
    method: "PATCH",
    path: `${path}/3201`,
    body: { name: "Cabin" },
  },
];
