import { z } from "zod";
import {
  ApiError,
  accepted,
  before,
  type Call,
  choice,
  commaList,
  contains,
  invalidField,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  repeated,
  type SortKey,
  sortableStored,
  text,
  wholeNumber,
} from "../../core";
import { guidOf } from "../seed/accounting";
import type { World } from "../world";
import {
  type JournalEntry,
  type JournalLine,
  journalSyncStatuses,
  journalTransactionTypes,
} from "../world/ledger";
import * as field from "./bodies";
import { allMustExist, list, mustExist, tenantPath, timeFilters } from "./common";

/** ServiceTitan returns at most this many entries, or lines, per page. */
const LARGEST_PAGE = 500;

const find = (call: Call<World>): JournalEntry => {
  const id = (call.pathParameters.id ?? "").toLowerCase();
  const entry = call.state.journalEntries.get(id);
  if (!entry) throw new ApiError(404, `Journal entry ${id} was not found`);
  return entry;
};

const show = ({ lines, ...entry }: JournalEntry) => ({
  ...entry,
  exportedOn: null,
  exportedBy: null,
  url: null,
  isEmpty: lines.length === 0,
});

const named = (row: { id: number; name: string } | undefined) =>
  row ? { id: row.id, name: row.name } : null;

const accountOf = (world: World, id: number | null) => {
  const account = id === null ? undefined : world.glAccounts.get(id);
  return {
    id: account?.id ?? 0,
    number: account?.number ?? null,
    name: account?.name ?? null,
    type: account?.type ?? null,
    subtype: account?.subtype ?? null,
  };
};

const showLine = (world: World, line: JournalLine, entry: JournalEntry) => ({
  postDate: entry.postDate,
  account: accountOf(world, line.accountId),
  debit: line.debit,
  credit: line.credit,
  memo: line.memo,
  quantity: null,
  unitAmount: null,
  externalObjects: [],
  transaction: null,
  businessUnit: line.businessUnitId === null ? null : named(world.businessUnits.get(line.businessUnitId)),
  customer: line.customerId === null ? null : named(world.customers.get(line.customerId)),
  vendor: null,
  inventoryLocation: null,
  job: line.jobId === null ? null : { id: line.jobId, number: world.jobs.get(line.jobId)?.jobNumber ?? null },
  customerLocation: null,
  paymentType: null,
  project: null,
  serviceAgreement: null,
  appliedTo: null,
  sku: null,
  transactionDate: entry.postDate,
  budgetCodeId: null,
});

/** The lines with the same account and business unit, added up. */
function summed({ lines }: JournalEntry): JournalLine[] {
  const groups = new Map<string, JournalLine>();
  for (const line of lines) {
    const key = `${line.accountId} ${line.businessUnitId}`;
    const group = groups.get(key);
    groups.set(
      key,
      group ? { ...group, debit: group.debit + line.debit, credit: group.credit + line.credit } : line,
    );
  }
  return [...groups.values()];
}

const newLine = z.strictObject({
  postDate: field.day.nullish(),
  accountId: field.id.nullish(),
  debit: field.decimal,
  credit: field.decimal,
  memo: field.text.nullish(),
  quantity: field.decimal.nullish(),
  unitAmount: field.decimal.nullish(),
  externalObjects: z.array(z.looseObject({})).nullish(),
  businessUnitId: field.id.nullish(),
  customerId: field.id.nullish(),
  vendorId: field.id.nullish(),
  inventoryLocationId: field.id.nullish(),
  jobId: field.id.nullish(),
  customerLocationId: field.id.nullish(),
  paymentTypeId: field.id.nullish(),
  projectId: field.id.nullish(),
  budgetCodeId: field.id.nullish(),
  employeeId: field.id.nullish(),
  serviceAgreementId: field.id.nullish(),
  appliedTo: z
    .strictObject({ id: field.id, type: z.enum(journalTransactionTypes), refNumber: field.text.nullish() })
    .nullish(),
  sku: z
    .strictObject({
      id: field.id,
      type: z.enum(["Service", "Material", "Equipment", "PriceModifier", "Unspecified"]),
    })
    .nullish(),
});

const customFields = z.record(z.string(), z.string().nullable()).nullish();

const wholeEntry = z.strictObject({
  name: field.text.nullish(),
  status: z.enum(["Open", "Closed"]),
  versionId: z.int(),
  message: field.text.nullish(),
  postDate: field.day.nullish(),
  customFields,
  lines: z.array(newLine).nullish(),
});

const changes = z.strictObject({ status: z.enum(["Open", "Closed"]).optional(), customFields });

const syncState = z.strictObject({
  syncStatus: z.enum(journalSyncStatuses),
  versionId: z.int().optional(),
  message: field.text.optional(),
  customFields,
});

function withFields(entry: JournalEntry, given: z.output<typeof customFields>): JournalEntry["customFields"] {
  const values = new Map(entry.customFields.map(({ name, value }) => [name, value]));
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === null) values.delete(name);
    else values.set(name, value);
  }
  return [...values].map(([name, value]) => ({ name, value }));
}

function linesOf(world: World, { lines }: z.output<typeof wholeEntry>): JournalLine[] {
  const given = lines ?? [];
  const debit = given.reduce((sum, line) => sum + line.debit, 0);
  const credit = given.reduce((sum, line) => sum + line.credit, 0);
  if (Math.abs(debit - credit) > 0.001) throw new ApiError(400, "The debits and the credits are not equal");
  const ids = (key: "accountId" | "businessUnitId" | "customerId" | "jobId") =>
    given.flatMap((line) => line[key] ?? []);
  allMustExist(world.glAccounts, ids("accountId"), "accountId");
  allMustExist(world.businessUnits, ids("businessUnitId"), "businessUnitId");
  allMustExist(world.customers, ids("customerId"), "customerId");
  allMustExist(world.jobs, ids("jobId"), "jobId");
  for (const line of given) {
    mustExist(world.projects, line.projectId, "projectId");
    mustExist(world.serviceAgreements, line.serviceAgreementId, "serviceAgreementId");
  }
  return given.map((line) => ({
    accountId: line.accountId ?? null,
    debit: line.debit,
    credit: line.credit,
    memo: line.memo ?? null,
    businessUnitId: line.businessUnitId ?? null,
    customerId: line.customerId ?? null,
    jobId: line.jobId ?? null,
  }));
}

const writable = (world: World, body: z.output<typeof wholeEntry>) => ({
  name: body.name ?? null,
  status: body.status,
  message: body.message ?? null,
  postDate: body.postDate ?? null,
  lines: linesOf(world, body),
});

const orEmpty = (value: string | null): SortKey => value ?? "";

/** The fields that the API's reference lists. */
const sort: Record<string, (row: JournalEntry) => SortKey> = {
  Id: (row) => row.id,
  Number: (row) => row.number,
  Name: (row) => orEmpty(row.name),
  Status: (row) => row.status,
  CreatedOn: (row) => sortableStored(row.createdOn),
  ExportedOn: () => "",
  ExportedBy: () => "",
  PostDate: (row) => orEmpty(row.postDate),
};

const accept = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, accepted<JournalEntry>(text)]));

const checkPage = (call: Call<World>): void => {
  const size = call.query.find(({ name }) => name.toLowerCase() === "pagesize")?.value;
  if (Number(size) > LARGEST_PAGE) throw invalidField("pageSize", `It must be at most ${LARGEST_PAGE}.`);
};

/** A list of the lines of an entry. */
const lines = (path: string, rows: (entry: JournalEntry) => JournalLine[], detailed: boolean) =>
  list<JournalLine>({
    path: tenantPath("accounting", path),
    check: checkPage,
    rows: (_world, call) => rows(find(call)),
    show: (line, call) => {
      const all = showLine(call.state, line, find(call));
      const { postDate, account, credit, debit, memo, businessUnit } = all;
      return detailed ? all : { postDate, account, credit, debit, memo, businessUnit };
    },
  });

export const journalEntryOperations: Operation<World>[] = [
  list<JournalEntry>({
    path: tenantPath("accounting", "journal-entries"),
    check: checkPage,
    rows: (world) => world.journalEntries.all(),
    filters: {
      ids: oneOf(text, (row: JournalEntry) => row.id),
      name: contains((row: JournalEntry) => row.name),
      postedFrom: onOrAfter((row: JournalEntry) => row.postDate),
      postedTo: before((row: JournalEntry) => row.postDate),
      statuses: repeated(choice("Open", "Closed"), (row: JournalEntry) => row.status),
      syncStatuses: repeated(choice(...journalSyncStatuses), (row: JournalEntry) => row.syncStatus),
      numberFrom: { ...accepted<JournalEntry>(wholeNumber) },
      numberTo: { ...accepted<JournalEntry>(wholeNumber) },
      businessUnitIds: oneOf(wholeNumber, (row: JournalEntry) =>
        row.lines.flatMap(({ businessUnitId }) => businessUnitId ?? []),
      ),
      serviceAgreementIds: accepted<JournalEntry>(commaList(wholeNumber)),
      transactionTypes: accepted<JournalEntry>(choice(...journalTransactionTypes)),
      empty: accepted<JournalEntry>(choice("IncludeExceptNotSynced", "Include", "Exclude")),
      ...accept(
        "exportedFrom",
        "exportedTo",
        "exportedBy",
        "transactionPostedFrom",
        "transactionPostedTo",
        "customerName",
        "locationName",
        "vendorName",
        "inventoryLocationName",
        "refNumber",
        "customField",
      ),
      ...timeFilters<JournalEntry>(),
    },
    sort,
    show,
  }),
  operation<World>({
    method: "GET",
    path: tenantPath("accounting", "journal-entries/:id"),
    run: (call) => show(find(call)),
  }),
  operation<World, typeof wholeEntry>({
    method: "POST",
    path: tenantPath("accounting", "journal-entries"),
    body: wholeEntry,
    run: ({ body, state: world }) => {
      const now = world.now();
      const number = Math.max(300, ...world.journalEntries.all().map((entry) => entry.number)) + 1;
      const entry: JournalEntry = {
        id: guidOf(100_000 + number),
        number,
        source: "External",
        syncStatus: "NotSynced",
        versionId: body.versionId,
        lastSyncVersionId: null,
        customFields: [],
        createdOn: now,
        modifiedOn: now,
        ...writable(world, body),
      };
      world.journalEntries.add({ ...entry, customFields: withFields(entry, body.customFields) });
    },
  }),
  operation<World, typeof changes>({
    method: "PATCH",
    path: tenantPath("accounting", "journal-entries/:id"),
    body: changes,
    run: (call) => {
      const { body, state: world } = call;
      const entry = find(call);
      return show(
        world.journalEntries.change(entry.id, {
          status: body.status ?? entry.status,
          customFields: withFields(entry, body.customFields),
          modifiedOn: world.now(),
        }),
      );
    },
  }),
  operation<World, typeof wholeEntry>({
    method: "PUT",
    path: tenantPath("accounting", "journal-entries/:id"),
    body: wholeEntry,
    run: (call) => {
      const { body, state: world } = call;
      const entry = find(call);
      if (body.versionId !== entry.versionId)
        throw new ApiError(409, `The version is ${entry.versionId}, not ${body.versionId}`);
      world.journalEntries.change(entry.id, {
        ...writable(world, body),
        versionId: entry.versionId + 1,
        customFields: withFields(entry, body.customFields),
        modifiedOn: world.now(),
      });
    },
  }),
  operation<World>({
    method: "DELETE",
    path: tenantPath("accounting", "journal-entries/:id"),
    run: (call) => {
      call.state.journalEntries.remove(find(call).id);
    },
  }),
  operation<World, typeof syncState>({
    method: "PATCH",
    path: tenantPath("accounting", "journal-entries/:id/sync"),
    body: syncState,
    run: (call) => {
      const { body, state: world } = call;
      const entry = find(call);
      const isSynced = body.syncStatus === "Synced";
      if (isSynced && body.versionId !== entry.versionId)
        throw invalidField("versionId", `It must be the version ${entry.versionId}.`);
      return show(
        world.journalEntries.change(entry.id, {
          syncStatus: body.syncStatus,
          lastSyncVersionId: isSynced ? entry.versionId : entry.lastSyncVersionId,
          message: body.message ?? entry.message,
          customFields: withFields(entry, body.customFields),
          modifiedOn: world.now(),
        }),
      );
    },
  }),
  lines("journal-entries/:id/summary", summed, false),
  lines("journal-entries/:id/details", (entry) => entry.lines, true),
];
