import { createPlatform, type Platform } from "../../runner/platform";
import { type Redirect, redirect } from "../../runner/redirect";
import { type HaloPsaSandbox, startHaloPsa } from "../../sandbox/halopsa";
import { loadBundle } from "../support/bundles";

const component = loadBundle("halopsa");

describe("field maps of the built HaloPSA component", () => {
  let sandbox: HaloPsaSandbox;
  let redirection: Redirect;
  let platform: Platform;

  beforeAll(async () => {
    sandbox = await startHaloPsa();
    redirection = redirect(sandbox.hosts, sandbox.url);
    platform = createPlatform(component, { connection: { fields: sandbox.fields } });
  });

  afterAll(async () => {
    redirection.restore();
    await sandbox.close();
  });

  // biome-ignore lint/suspicious/noExplicitAny: Tests read results of every shape.
  const run = async (key: string, values: object = {}): Promise<any> =>
    (await platform.action(key, values as Record<string, unknown>)).data;

  test("custom fields are those of the newest records, and are written as they were read", async () => {
    const customfields = [{ id: "214", value: "C-77" }];
    const { id } = await run("createTicket", { summary: "No network", client_id: "12", customfields });
    const { result } = (await platform.dataSource("mapRecordFields", {
      fields: [{ key: "contract", value: "Contract" }],
      recordTypes: ["ticket"],
      // biome-ignore lint/suspicious/noExplicitAny: Tests read results of every shape.
    })) as any;
    const options: { key: string; label: string }[] = result.options[0].fields;
    expect(options).toContainEqual({ key: "summary", label: "Summary (text)" });
    expect(options).toContainEqual(expect.objectContaining({ key: "customfields.214" }));

    const fieldMap = {
      fields: [{ field: { key: "contract" }, mappedField: { key: "customfields.214" } }],
    };
    const record = await run("getTicket", { id });
    expect(await run("readMappedFields", { fieldMap, recordType: "ticket", record })).toEqual({
      contract: "C-77",
    });
    const built = await run("buildMappedRecord", {
      fieldMap,
      recordType: "ticket",
      fieldValues: { contract: "C-78" },
    });
    await run("updateTicket", { id, customfields: built.customfields });
    const preview = await platform.dataSource("previewFieldValues", {
      recordType: "ticket",
      field: "customfields.214",
    });
    expect(preview).toMatchObject({ result: expect.arrayContaining([{ key: "C-78", label: "C-78" }]) });
  });
});
