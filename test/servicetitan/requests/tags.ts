import type { Row } from "../../support/requests";

const crm = "/crm/v2/tenant/4150001";
const tagTypes = "/settings/v2/tenant/4150001/tag-types";

export const tags: Row[] = [
  {
    key: "addCustomerTag",
    params: { customerId: "3001", tagTypeId: "101" },
    method: "POST",
    path: `${crm}/customers/3001/tags/101`,
    reply: { customerId: 3001, tagTypeIds: [101] },
  },
  {
    key: "removeCustomerTag",
    params: { customerId: "3001", tagTypeId: "101" },
    method: "DELETE",
    path: `${crm}/customers/3001/tags/101`,
    reply: "",
    data: {},
  },
  {
    key: "addLocationTag",
    params: { locationId: "3201", tagTypeId: "101" },
    method: "POST",
    path: `${crm}/locations/3201/tags/101`,
    reply: { locationId: 3201, tagTypeIds: [101] },
  },
  {
    key: "removeLocationTag",
    params: { locationId: "3201", tagTypeId: "101" },
    method: "DELETE",
    path: `${crm}/locations/3201/tags/101`,
    reply: "",
    data: {},
  },
  {
    key: "addTagsToCustomers",
    params: { customerIds: ["3001", "3002"], tagTypeIds: "101,102" },
    method: "PUT",
    path: `${crm}/tags`,
    body: { customerIds: [3001, 3002], tagTypeIds: [101, 102] },
    reply: "",
    data: {},
  },
  {
    key: "removeTagsFromCustomers",
    name: "names the customers in the body of a DELETE",
    params: { customerIds: [3001], tagTypeIds: ["101"] },
    method: "DELETE",
    path: `${crm}/tags`,
    body: { customerIds: [3001], tagTypeIds: [101] },
    reply: "",
    data: {},
  },
  {
    key: "listTagTypes",
    params: { active: "any", createdOnOrAfter: "2026-03-10", sort: "+Name" },
    method: "GET",
    path: tagTypes,
    query: { active: "Any", createdOnOrAfter: "2026-03-10T00:00:00Z", sort: "+Name" },
  },
  {
    key: "createTagType",
    params: { name: "Dog on premises", color: "#2e7d32", code: "DOG", isVisibleOnDispatchBoard: "false" },
    method: "POST",
    path: tagTypes,
    body: { name: "Dog on premises", color: "#2e7d32", code: "DOG", isVisibleOnDispatchBoard: false },
  },
  {
    key: "updateTagType",
    name: "updates one field and clears another",
    params: { tagTypeId: "101", isConversionOpportunity: "true", fieldsToClear: ["importance"] },
    method: "PATCH",
    path: `${tagTypes}/101`,
    body: { isConversionOpportunity: true, importance: null },
  },
];
