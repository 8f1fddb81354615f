import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { journalEntryId } from "../../inputs/journalEntry";
import { journalEntry } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_Get
export const getJournalEntry = read({
  label: "Get Journal Entry",
  description: "Get one journal entry",
  inputs: { journalEntryId },
  returns: journalEntry,
  run: (api, { journalEntryId }) => api.get(path`accounting/journal-entries/${journalEntryId}`),
});
