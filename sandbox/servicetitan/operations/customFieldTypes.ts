import {
  accepted,
  before,
  flag,
  invalidField,
  type Operation,
  onOrAfter,
  queryValue,
  type SortKey,
  sortableStored,
  sortBy,
  text,
} from "../../core";
import type { World } from "../world";
import type { CustomFieldOwner, CustomFieldType } from "../world/customFields";
import { list, tenantPath, timeFilters } from "./common";

const show = ({ owner: _owner, ...type }: CustomFieldType) => type;

const types = (module: string, path: string, owner: CustomFieldOwner) =>
  list<CustomFieldType>({
    path: tenantPath(module, path),
    rows: (world) => world.customFieldTypesOf(owner),
    filters: timeFilters<CustomFieldType>(),
    sort: { Id: (row) => row.id, Name: (row) => row.name },
    show,
  });

const equipmentSort: Record<string, (row: CustomFieldType) => SortKey> = {
  id: (row) => row.id,
  name: (row) => row.name,
  createdon: (row) => sortableStored(row.createdOn),
  modifiedon: (row) => sortableStored(row.modifiedOn),
};

/** Unlike the other lists, this one has `sortBy` and a required `descending` instead of `sort`, and no total. */
const equipmentTypes = list<CustomFieldType>({
  path: tenantPath("equipmentsystems", "installed-equipment/custom-field-types"),
  includeTotal: false,
  filters: {
    descending: accepted<CustomFieldType>(flag),
    sortBy: accepted<CustomFieldType>(text),
    createdBefore: before((row: CustomFieldType) => row.createdOn),
    createdOnOrAfter: onOrAfter((row: CustomFieldType) => row.createdOn),
    modifiedBefore: before((row: CustomFieldType) => row.modifiedOn),
    modifiedOnOrAfter: onOrAfter((row: CustomFieldType) => row.modifiedOn),
  },
  check: (call) => {
    if (queryValue(call, "descending") === undefined) throw invalidField("descending", "It is required.");
  },
  rows: (world, call) => {
    const rows = world.customFieldTypesOf("installedEquipment");
    const isDescending = queryValue(call, "descending")?.toLowerCase() === "true";
    const name = queryValue(call, "sortBy") ?? "Id";
    const key = equipmentSort[name.toLowerCase()];
    if (!key) throw invalidField("sortBy", `The value '${name}' is not a field to sort by.`);
    return sortBy(rows, key, isDescending);
  },
  show: ({ id, name, dataType, dataTypeOptions }) => ({
    id,
    name,
    dataType,
    dataTypeOptions: dataTypeOptions ?? [],
  }),
});

export const customFieldTypeOperations: Operation<World>[] = [
  types("jpm", "jobs/custom-fields", "job"),
  types("jpm", "projects/custom-fields", "project"),
  types("crm", "customers/custom-fields", "customer"),
  types("crm", "locations/custom-fields", "location"),
  types("accounting", "invoices/custom-fields", "invoice"),
  types("accounting", "payments/custom-fields", "payment"),
  types("accounting", "ap-bills/custom-fields", "apBill"),
  types("accounting", "credit-memos/custom-fields", "creditMemo"),
  types("inventory", "vendors/custom-fields", "vendor"),
  types("memberships", "memberships/custom-fields", "membership"),
  equipmentTypes,
];
