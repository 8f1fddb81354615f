import { InputError } from "../../../kit/http/errors";
import { path } from "../../../kit/http/path";
import { choice, longText, required, wholeNumber } from "../../../kit/inputs";
import { write } from "../../api";
import { changedCustomFields, journalEntryId } from "../../inputs/journalEntry";
import { journalEntry } from "../../records";
import { JOURNAL_SYNC_STATUSES } from "../../records/values";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_SyncUpdate
export const updateJournalEntrySync = write({
  label: "Update Journal Entry Sync State",
  description: "Set how far a journal entry is synchronized with another system",
  inputs: {
    journalEntryId,
    syncStatus: required(
      choice(JOURNAL_SYNC_STATUSES, { label: "Sync Status", comments: "The new sync status." }),
    ),
    versionId: wholeNumber({
      label: "Version ID",
      comments:
        "The version of the entry that was synchronized. Required with Synced, and not used otherwise.",
      example: "3",
      placeholder: "Enter a version",
    }),
    message: longText({
      label: "Message",
      comments: "A message about the new state, such as the other system's error.",
      example: "Posted to the March ledger",
    }),
    customFields: changedCustomFields,
  },
  returns: journalEntry,
  run: async (api, { journalEntryId, ...body }) => {
    if (body.syncStatus === "Synced" && body.versionId === undefined)
      throw new InputError("Version ID is required with the Sync Status Synced.");
    return api.patch(path`accounting/journal-entries/${journalEntryId}/sync`, body);
  },
});
