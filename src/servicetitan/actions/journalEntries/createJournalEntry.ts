import { write } from "../../api";
import { checkBalance, wholeJournalEntry } from "../../inputs/journalEntry";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_CreateJournalEntry
export const createJournalEntry = write({
  label: "Create Journal Entry",
  description: "Create a journal entry",
  inputs: wholeJournalEntry,
  returns: nothing,
  run: async (api, body) => api.post("accounting/journal-entries", checkBalance(body)),
});
