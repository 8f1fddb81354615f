import { sandboxed } from "./finding/sandbox";

const { store, run } = sandboxed();

test("bills, credits, payments and deposits are listed and marked", async () => {
  const { data } = await run("listApBills", { fetchAll: true, statuses: ["Reconciled"] });
  expect(data.length).toBeGreaterThan(5);
  const [bill] = data;
  expect(await run("getApBill", { apBillId: String(bill.id) })).toEqual(bill);
  await run("markApBillsAsExported", { billIds: [bill.id] });
  await run("updateApBillCustomFields", {
    operations: [{ objectId: bill.id, customFields: [{ key: "Gate Code", value: "7" }] }],
  });
  expect(await run("getApBill", { apBillId: bill.id })).toMatchObject({
    syncStatus: "Exported",
    customFields: [{ name: "Gate Code", value: "7" }],
  });
  const deposits = await run("listBankDeposits", { grossAmountGreater: "0" });
  const { id } = deposits.data[0];
  const transactions = await run("listBankDepositTransactions", { bankDepositId: id });
  expect(transactions.data.length).toBeGreaterThan(0);
  await run("markBankDepositsAsExported", { ids: [id] });
  expect(store().bankDeposits.get(id)!.syncStatus).toBe("Exported");
});

test("a journal entry is created, replaced as a whole, synchronized and deleted", async () => {
  const account = String(store().glAccounts.all()[0]!.id);
  const lines = [
    { accountId: account, debit: "60.25", credit: "0" },
    { accountId: account, debit: "0", credit: "60.25" },
  ];
  await run("createJournalEntry", { status: "Open", versionId: "1", name: "March adjustments", lines });
  const { data } = await run("listJournalEntries", { name: "March adjustments" });
  const [{ id }] = data;
  const details = await run("listJournalEntryDetails", { journalEntryId: id, fetchAll: true });
  expect(details.data).toMatchObject([{ debit: 60.25 }, { credit: 60.25 }]);
  await run("replaceJournalEntry", { journalEntryId: id, status: "Open", versionId: "1", lines: [] }).catch(
    (error: Error) => expect(error.message).toContain("Lines"),
  );
  await run("replaceJournalEntry", { journalEntryId: id, status: "Closed", versionId: "1", lines });
  await expect(
    run("replaceJournalEntry", { journalEntryId: id, status: "Closed", versionId: "1", lines }),
  ).rejects.toThrow("409");
  const synced = await run("updateJournalEntrySync", {
    journalEntryId: id,
    syncStatus: "Synced",
    versionId: "2",
  });
  expect(synced).toMatchObject({ syncStatus: "Synced", lastSyncVersionId: 2 });
  await run("deleteJournalEntry", { journalEntryId: id });
  await expect(run("getJournalEntry", { journalEntryId: id })).rejects.toThrow("404");
});

test("a credit memo is applied up to its balance", async () => {
  const memo = store().creditMemos.all()[0]!;
  const invoiceId = String(store().invoices.all()[0]!.id);
  const apply = (amount: string) =>
    run("addCreditMemoSplits", { creditMemoId: memo.id, splits: [{ invoiceId, amount }] });
  expect(await apply("50")).toMatchObject({ splits: [{ amount: 50 }] });
  await expect(apply("50")).rejects.toThrow("The splits exceed the balance of 3.75");
  const { data } = await run("listCreditMemos", {
    balanceFilterAmount: "3.75",
    balanceFilterComparer: "Equal",
  });
  expect(data.map(({ id }: { id: number }) => id)).toEqual([memo.id]);
});

test("a task of an invoice is created and updated", async () => {
  const invoiceId = String(store().invoices.all()[0]!.id);
  const { tasks } = await run("createInvoiceTask", { invoiceId, templateId: "review-invoice" });
  await run("updateInvoiceTask", { invoiceId, invoiceTaskId: tasks[0].taskId, status: "Completed" });
  const { data } = await run("listInvoiceTasks", { invoiceId });
  expect(data).toContainEqual(expect.objectContaining({ taskId: tasks[0].taskId, status: "Completed" }));
});
