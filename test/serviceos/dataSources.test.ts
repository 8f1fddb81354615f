import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/serviceos";
import { type OperationKey, paths } from "../../src/serviceos/paths";
import { componentOf } from "../support/components";
import nock from "../support/nock";
import { base, connection, origin } from "./connection";

const harness = createHarness(component as never);
const { actions, dataSources } = componentOf("serviceos");

/** The operation that lists the entries of each dropdown. */
const OPERATION: Record<string, OperationKey> = {
  selectAlert: "listAlerts",
  selectApiKey: "listApiKeys",
  selectArticle: "listArticles",
  selectArticleCategory: "listArticleCategories",
  selectAsset: "listAssets",
  selectAssetPort: "listAssetPorts",
  selectCollector: "listCollectors",
  selectCompany: "listCompanies",
  selectContact: "listContacts",
  selectContract: "listContracts",
  selectDepartment: "listDepartments",
  selectDropdown: "listDropdowns",
  selectEmailTemplate: "listEmailTemplates",
  selectInvoice: "listInvoices",
  selectJobType: "listJobTypes",
  selectLicense: "listLicenses",
  selectNetwork: "listNetworks",
  selectOutage: "listOutages",
  selectReport: "listReports",
  selectReportField: "listReportFields",
  selectService: "listServices",
  selectServiceStackProduct: "listServiceStack",
  selectSite: "listSites",
  selectTechnician: "listTechnicianStatuses",
  selectTicket: "listTickets",
  selectVendor: "listVendors",
  selectVlan: "listVlans",
  selectWebhook: "listWebhooks",
  selectWorkflow: "listWorkflows",
};

const pathOf = (key: OperationKey) => `${base}/${paths[key].path.split("?")[0]}`;

const entriesOf = async (key: string, params: object = {}) =>
  ((await harness.dataSource(key, { connection, ...params } as never)) as { result: unknown }).result;

test("every dropdown is tested in this file", () => {
  expect(Object.keys(dataSources).sort()).toEqual(Object.keys(OPERATION).sort());
});

test.each(Object.entries(OPERATION))("%s shows the records of %s", async (key, operation) => {
  const example = actions[operation]?.examplePayload?.data as { data: unknown };
  const reply = nock(origin)
    .get(pathOf(operation))
    .query(true)
    .reply(200, { success: true, data: example.data } as nock.Body);
  const result = await entriesOf(key, { asset_id: "200" });
  expect(result).toEqual(dataSources[key]?.examplePayload?.result);
  expect(reply.isDone()).toBe(true);
});

test("a dropdown stops at a thousand entries, with a warning that there are more", async () => {
  const requestedPages: number[] = [];
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  nock(origin)
    .get(pathOf("listCompanies"))
    .query(true)
    .times(12)
    .reply((uri) => {
      const page = Number(new URL(uri, origin).searchParams.get("page"));
      requestedPages.push(page);
      const data = Array.from({ length: 100 }, (_, at) => ({
        company_number: page * 100 + at,
        customer: `Company ${page * 100 + at}`,
      }));
      return [
        200,
        { success: true, data, pagination: { page, per_page: 100, total: 5000, total_pages: 50 } },
      ];
    });
  const result = (await entriesOf("selectCompany", { search: "Company" })) as unknown[];
  expect(result).toHaveLength(1000);
  expect(Math.max(...requestedPages)).toBeLessThanOrEqual(11);
  expect(warned.mock.calls.join()).toContain("only the first 1,000 entries are listed");
  warned.mockRestore();
});

test("an entry may be a plain name, and the ID field may be called id", async () => {
  nock(origin)
    .get(pathOf("listJobTypes"))
    .reply(200, { success: true, data: ["Network", "Hardware", ""] });
  expect(await entriesOf("selectJobType")).toEqual([
    { key: "Hardware", label: "Hardware" },
    { key: "Network", label: "Network" },
  ]);
  nock(origin)
    .get(pathOf("listServices"))
    .reply(200, { success: true, data: { services: [{ id: 4, name: "VPN" }, { name: "without an ID" }] } });
  expect(await entriesOf("selectService")).toEqual([{ key: "4", label: "VPN (ID: 4)" }]);
});
