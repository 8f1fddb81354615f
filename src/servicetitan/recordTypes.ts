import type { RecordType, RecordTypes } from "../kit/action/fieldMapInputs";
import type { RecordOf } from "../kit/action/record";
import type { Api } from "./client";
import { fetchAllPages, type Item, pageOf } from "./listing";
import { customer, invoice, job, location, project } from "./records";

interface CustomFieldType extends Item {
  name?: string | null;
  dataType?: string | null;
}

/** A type of record, and the lists of its records and custom fields. */
const recordType = (
  record: RecordOf,
  label: string,
  list: string,
  /** The accounting module identifies custom fields by name. */
  identity: "typeId" | "name" = "typeId",
): RecordType<Api> => ({
  key: record.name,
  label,
  record,
  customFields: {
    at: "customFields",
    identity,
    list: async (api, warn) => {
      // One page holds them, and whether these lists can be sorted is not documented.
      const { records } = await fetchAllPages<CustomFieldType>(
        api,
        `${list}/custom-fields`,
        {},
        { stableSort: undefined, warn },
      );
      return records.flatMap(({ id, name, dataType }) => {
        const own = identity === "name" ? name?.trim() : id;
        return own === undefined || own === null || own === ""
          ? []
          : [{ identity: own, name, type: dataType }];
      });
    },
  },
  newest: async (api, count) => {
    const response = await api.get(list, { page: 1, pageSize: count, sort: "-Id" });
    return pageOf<Item>(list, response).records as Record<string, unknown>[];
  },
});

/** The types of records whose fields a customer can map. */
export const recordTypes: RecordTypes<Api> = [
  recordType(job, "Job", "jpm/jobs"),
  recordType(customer, "Customer", "crm/customers"),
  recordType(location, "Location", "crm/locations"),
  recordType(project, "Project", "jpm/projects"),
  recordType(invoice, "Invoice", "accounting/invoices", "name"),
];
