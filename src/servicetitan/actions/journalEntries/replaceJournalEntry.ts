import { path } from "../../../kit/http/path";
import { described, required } from "../../../kit/inputs";
import { write } from "../../api";
import { checkBalance, journalEntryId, wholeJournalEntry } from "../../inputs/journalEntry";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_FullUpdate
export const replaceJournalEntry = write({
  label: "Replace Journal Entry",
  description: "Write a journal entry anew, with all its lines",
  inputs: {
    journalEntryId,
    ...wholeJournalEntry,
    lines: required(
      described(wholeJournalEntry.lines, "All lines of the entry. Lines that are not listed are removed."),
    ),
  },
  returns: nothing,
  run: async (api, { journalEntryId, ...body }) =>
    api.put(path`accounting/journal-entries/${journalEntryId}`, checkBalance(body)),
});
