import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { journalEntryId } from "../../inputs/journalEntry";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_DeleteJournalEntry
export const deleteJournalEntry = remove({
  label: "Delete Journal Entry",
  description: "Delete a journal entry",
  inputs: { journalEntryId },
  run: (api, { journalEntryId }) => api.delete(path`accounting/journal-entries/${journalEntryId}`),
});
