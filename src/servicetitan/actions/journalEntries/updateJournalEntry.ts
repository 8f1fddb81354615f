import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { changedCustomFields, entryStatus, journalEntryId } from "../../inputs/journalEntry";
import { journalEntry } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_Update
export const updateJournalEntry = update({
  label: "Update Journal Entry",
  description: "Update fields of a journal entry",
  inputs: { journalEntryId, status: entryStatus, customFields: changedCustomFields },
  returns: journalEntry,
  run: (api, { journalEntryId, ...body }) =>
    api.patch(path`accounting/journal-entries/${journalEntryId}`, body),
});
