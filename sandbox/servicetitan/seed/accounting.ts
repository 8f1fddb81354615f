import type { ApBill, ApCredit, ApPayment } from "../world/accountsPayable";
import { firstId } from "../world/ids";
import type { BankDeposit, CreditMemo, InvoiceTask, JournalEntry } from "../world/ledger";
import type { Context } from "./context";

const BILLS = 24;

const batch = { id: 31, number: "31", name: "March 2026" };

/** A GUID that contains a number, so that the same seed has the same IDs. */
export const guidOf = (number: number): string =>
  `7c1e5f20-0000-4000-8000-${String(number).padStart(12, "0")}`;

const dayOf = (utc: string) => `${utc.slice(0, 10)}T00:00:00Z`;

export const seedApBills = ({ faker: fakerFor, world }: Context): ApBill[] => {
  const faker = fakerFor("apBills");
  const vendors = world.vendors.all();
  const materials = world.materials.all();
  const jobs = world.jobs.all();
  const units = world.businessUnits.all();
  return Array.from({ length: BILLS }, (_, index) => {
    const job = jobs[index % Math.max(1, jobs.length)];
    const createdOn = faker.date
      .between({ from: "2026-01-05T08:00:00Z", to: "2026-03-10T18:00:00Z" })
      .toISOString()
      .replace(/\.\d+Z$/, "Z");
    const material = materials[(index * 7) % materials.length]!;
    return {
      id: firstId.apBills + index,
      vendorId: vendors[index % vendors.length]!.id,
      businessUnitId: units[index % units.length]!.id,
      jobId: index % 2 === 0 ? (job?.id ?? null) : null,
      status: index % 6 === 5 ? "Unreconciled" : "Reconciled",
      syncStatus: index % 3 === 0 ? "Posted" : "Pending",
      referenceNumber: `AP-${2001 + index}`,
      summary: index % 4 === 0 ? "Restock" : null,
      shipping: index % 5 === 0 ? 25 : 0,
      billDate: dayOf(createdOn),
      dueDate: dayOf(new Date(Date.parse(createdOn) + 30 * 86_400_000).toISOString()),
      dateReconciled: index % 6 === 5 ? null : createdOn,
      batch: index % 3 === 0 ? batch : null,
      items: [
        {
          id: firstId.apBills + 1000 + index,
          skuId: material.id,
          skuType: "Material",
          skuCode: material.code,
          name: material.displayName ?? material.code,
          quantity: 1 + (index % 4),
          cost: faker.number.int({ min: 5, max: 400 }),
        },
      ],
      customFields: [],
      createdOn,
      modifiedOn: createdOn,
    };
  });
};

export const seedApCredits = ({ world }: Context): ApCredit[] =>
  world.apBills
    .all()
    .filter((_, index) => index % 6 === 0)
    .map(({ vendorId, businessUnitId, jobId, items, createdOn }, index) => ({
      id: firstId.apCredits + index,
      vendorId,
      businessUnitId,
      jobId,
      active: true,
      number: `VC-${301 + index}`,
      memo: "Returned damaged parts",
      amount: items[0]!.cost,
      syncStatus: index % 2 === 0 ? "Posted" : "Pending",
      date: dayOf(createdOn),
      customFields: [],
      createdOn,
      modifiedOn: createdOn,
    }));

export const seedApPayments = ({ world }: Context): ApPayment[] =>
  world.apBills
    .all()
    .filter(({ status }, index) => status === "Reconciled" && index % 2 === 0)
    .map(({ id: billId, vendorId, businessUnitId, items, shipping, dueDate, createdOn }, index) => ({
      id: firstId.apPayments + index,
      billId,
      vendorId,
      businessUnitId,
      amount: shipping + items.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0),
      name: `Check ${2001 + index}`,
      syncStatus: "Posted",
      date: dueDate,
      customFields: [],
      createdOn,
      modifiedOn: createdOn,
    }));

export const seedCreditMemos = ({ world }: Context): CreditMemo[] =>
  world.invoices
    .all()
    .filter((_, index) => index % 15 === 4)
    .map(({ customerId, locationId, businessUnitId, createdOn }, index) => ({
      id: firstId.creditMemos + index,
      active: true,
      customerId,
      locationId,
      businessUnitId,
      date: createdOn.slice(0, 10),
      summary: "Credit for a late visit",
      subTotal: 50,
      salesTax: 3.75,
      splits: [],
      syncStatus: "Posted",
      exportId: null,
      customFields: [],
      createdBy: world.employees.all()[0]!.name,
      createdOn,
      modifiedOn: createdOn,
    }));

export const seedJournalEntries = ({ world }: Context): JournalEntry[] => {
  const [debited, credited] = ["5000", "1010"].map(
    (number) => world.glAccounts.all().find((account) => account.number === number)?.id ?? null,
  );
  return world.apBills
    .all()
    .slice(0, 12)
    .map((bill, index) => {
      const total = bill.items.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0);
      const line = {
        memo: bill.referenceNumber,
        businessUnitId: bill.businessUnitId,
        customerId: null,
        jobId: bill.jobId,
      };
      return {
        id: guidOf(index + 1),
        number: 301 + index,
        name: `Bill ${bill.referenceNumber}`,
        source: "ServiceTitan",
        status: index % 4 === 3 ? "Open" : "Closed",
        syncStatus: index % 3 === 0 ? "Synced" : "NotSynced",
        versionId: 1,
        lastSyncVersionId: index % 3 === 0 ? 1 : null,
        message: null,
        postDate: bill.billDate.slice(0, 10),
        customFields: [],
        lines: [
          { accountId: debited!, debit: total, credit: 0, ...line },
          { accountId: credited!, debit: 0, credit: total, ...line },
        ],
        createdOn: bill.createdOn,
        modifiedOn: bill.createdOn,
      };
    });
};

/** The deposits that payments name. */
export const seedBankDeposits = ({ world }: Context): BankDeposit[] => {
  const first = new Map(
    world.payments
      .all()
      .filter(({ deposit }) => deposit)
      .map((payment) => [payment.deposit!.id, payment]),
  );
  return [...first].map(([id, { deposit, paidOn, createdBy, createdOn }]) => ({
    id,
    name: deposit!.name,
    active: true,
    syncStatus: id % 3 === 0 ? "Exported" : "Posted",
    depositStatus: "Deposited",
    reviewStatus: id % 2 === 0 ? "Reviewed" : "NeedsReview",
    depositDate: dayOf(paidOn),
    createdBy,
    createdOn,
    modifiedOn: createdOn,
  }));
};

export const seedInvoiceTasks = ({ world }: Context): InvoiceTask[] =>
  world.invoices
    .all()
    .slice(0, 6)
    .map(({ id, createdOn }, index) => ({
      id: guidOf(1000 + index),
      invoiceId: id,
      name: "Check the tax zone",
      status: index % 2 === 0 ? "Open" : "Completed",
      assigneeId: null,
      dueDate: createdOn,
      description: "The tax zone differs from that of the location.",
      templateId: "review-invoice",
    }));
