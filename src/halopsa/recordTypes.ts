import type { RecordType, RecordTypes } from "../kit/action/fieldMapInputs";
import type { RecordOf } from "../kit/action/record";
import type { Api, Fields } from "./client";
import { fetchAllPages } from "./listing";
import { asset, client, ticket } from "./records";

/** Custom fields are read from this many of the newest records: HaloPSA lists them by record, not by type. */
const RECORDS_WITH_FIELDS = 3;

interface CustomField {
  id?: number;
  name?: string | null;
  label?: string | null;
}

/** The newest records with their details, which a list does not contain. */
async function newest(
  api: Api,
  path: string,
  count: number,
  warn: (message: string) => void,
): Promise<Fields[]> {
  const { records } = await fetchAllPages<{ id?: number }>(
    api,
    path,
    { order: "id", orderdesc: true },
    { limit: count, warn },
  );
  const ids = records.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const details = await Promise.all(ids.map((id) => api.get(`${path}/${id}`, { includedetails: true })));
  return details as Fields[];
}

const recordType = (record: RecordOf, label: string, path: string): RecordType<Api> => ({
  key: record.name,
  label,
  record,
  customFields: {
    at: "customfields",
    identity: "id",
    list: async (api, warn) => {
      const records = await newest(api, path, RECORDS_WITH_FIELDS, warn);
      const fields = records.flatMap(({ customfields }) => (customfields ?? []) as CustomField[]);
      const names = new Map(fields.map(({ id, name, label }) => [id, label || name]));
      return [...names].flatMap(([id, name]) => (id === undefined ? [] : [{ identity: id, name }]));
    },
  },
  newest: (api, count, warn) => newest(api, path, count, warn),
});

/** The types of records whose fields a customer can map. */
export const recordTypes: RecordTypes<Api> = [
  recordType(ticket, "Ticket", "Tickets"),
  recordType(client, "Client", "Client"),
  recordType(asset, "Asset", "Asset"),
];
