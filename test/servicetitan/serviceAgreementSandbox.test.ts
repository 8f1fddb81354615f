import { sandboxed } from "./finding/sandbox";

const { store, run } = sandboxed();

test("service agreements are listed by customer and status, and read", async () => {
  const { data } = await run("listServiceAgreements", {
    status: "Activated",
    sort: "-StartDate",
    fetchAll: true,
  });
  expect(data.length).toBeGreaterThan(10);
  expect(data[0].startDate >= data.at(-1).startDate).toBe(true);
  const [agreement] = data;
  const ofCustomer = await run("listServiceAgreements", {
    customerIds: [agreement.customerId],
    fetchAll: true,
  });
  expect(ofCustomer.data).toContainEqual(agreement);
  expect(await run("getServiceAgreement", { serviceAgreementId: String(agreement.id) })).toEqual(agreement);
  await expect(run("getServiceAgreement", { serviceAgreementId: "1" })).rejects.toThrow("404");
});

test("a draft has no start yet", async () => {
  const { data } = await run("listServiceAgreements", { status: "Draft" });
  expect(data[0]).toMatchObject({ startDate: null, billingSchedule: null, totalAgreementPrice: null });
});

test("a journal entry can be for a service agreement that exists", async () => {
  const accountId = String(store().glAccounts.all()[0]!.id);
  const create = (serviceAgreementId: number) =>
    run("createJournalEntry", {
      status: "Open",
      versionId: "1",
      lines: [
        { accountId, debit: "60", credit: "0", serviceAgreementId: String(serviceAgreementId) },
        { accountId, debit: "0", credit: "60" },
      ],
    });
  await expect(create(1)).rejects.toThrow("serviceAgreementId");
  await create(store().serviceAgreements.all()[0]!.id);
});
