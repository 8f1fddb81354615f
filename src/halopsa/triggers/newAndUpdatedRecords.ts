import { choice, required } from "../../kit/inputs";
import { changesTrigger } from "../../kit/trigger/polling";
import { vendor } from "../api";
import { settingsOf } from "../connection";
import { client } from "../records";
import { CONCURRENT_BATCHES } from "./batches";
import { KINDS, type RecordType } from "./kinds";
import { type Row, sourceOf } from "./source";

const recordTypes = Object.keys(KINDS) as RecordType[];

export const newAndUpdatedRecords = changesTrigger(vendor, {
  label: "New and Updated Records",
  description:
    "Check HaloPSA on a schedule for new and updated clients, users, assets and other records, and deliver each change once",
  inputs: {
    recordType: required(
      choice(
        recordTypes.map((value) => ({ label: KINDS[value].label, value })),
        {
          label: "Record Type",
          comments:
            "The type of record to poll. Assets and appointments have no date of creation: all their changes are delivered as updates. Changing it restarts polling.",
        },
      ),
    ),
  },
  concurrentBatches: CONCURRENT_BATCHES,
  restartsFromLookBackDate: true,
  watch: (api, { recordType }, { connection, warn }) => ({
    source: sourceOf(api, KINDS[recordType], { filters: {}, warn }),
    of: `${settingsOf(connection).api} ${recordType}`,
  }),
  example: client.example as Row,
});
