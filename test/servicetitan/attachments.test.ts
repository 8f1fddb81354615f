import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const path = "/equipmentsystems/v2/tenant/4150001/installed-equipment/attachments";
/** Bytes that no text encoding preserves. */
const photo = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x80]);

const harness = createHarness(component as never);
const run = (key: string, params: object) => harness.action(key, { connection, ...params } as never);

describe("Create Installed Equipment Attachment", () => {
  it("uploads the unchanged bytes with their name and type", async () => {
    const sent: { body: Buffer; type: string }[] = [];
    nock(origin, { reqheaders: headers })
      .post(path)
      .reply(function (_, body) {
        const type = String([this.req.headers["content-type"]].flat()[0]);
        sent.push({ body: Buffer.from(String(body), "hex"), type });
        return [200, { path: "InstalledEquipment/Images/plate.png" }];
      });
    const file = { data: photo, contentType: "image/png" };
    const result = await run("createInstalledEquipmentAttachment", { file, fileName: "plate.png" });
    expect(result).toMatchObject({ data: { path: "InstalledEquipment/Images/plate.png" } });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent[0]?.body.includes(photo)).toBe(true);
    expect(sent[0]?.body.toString("latin1")).toContain('name="file"; filename="plate.png"');
    expect(sent[0]?.body.toString("latin1")).toContain("Content-Type: image/png");
  });

  it("accepts a file that was serialized to JSON", async () => {
    const sent: Buffer[] = [];
    nock(origin)
      .post(path)
      .reply((_, body) => {
        sent.push(Buffer.from(String(body), "hex"));
        return [200, { path: "a" }];
      });
    const file = JSON.parse(JSON.stringify({ data: photo, contentType: "image/png" }));
    await run("createInstalledEquipmentAttachment", { file, fileName: "plate.png" });
    expect(sent[0]?.includes(photo)).toBe(true);
  });

  it("sends nothing without a file", async () => {
    const upload = nock(origin).post(path).reply(200, { path: "a" });
    await expect(run("createInstalledEquipmentAttachment", { fileName: "plate.png" })).rejects.toThrow(
      "File",
    );
    expect(upload.isDone()).toBe(false);
  });
});

describe("List Installed Equipment Attachments", () => {
  const params = { path: "InstalledEquipment/Images/plate.png" };

  it("returns the unchanged bytes of a file with their type", async () => {
    nock(origin, { reqheaders: headers })
      .get(path)
      .query(params)
      .reply(200, photo, { "content-type": "image/png" });
    const result = await run("listInstalledEquipmentAttachments", params);
    expect(result).toMatchObject({ contentType: "image/png" });
    expect(Buffer.compare((result as { data: Buffer }).data, photo)).toBe(0);
  });

  it("follows a redirect to the storage without credentials", async () => {
    nock(origin, { reqheaders: headers })
      .get(path)
      .query(params)
      .reply(302, "", { location: "https://storage.example.com/files/plate?signature=test" });
    const seen: (string | undefined)[] = [];
    nock("https://storage.example.com")
      .get("/files/plate")
      .query({ signature: "test" })
      .reply(function () {
        seen.push(...["authorization", "st-app-key"].map((name) => [this.req.headers[name]].flat()[0]));
        return [200, photo, { "content-type": "image/png" }];
      });
    const result = await run("listInstalledEquipmentAttachments", params);
    expect(seen).toEqual([undefined, undefined]);
    expect(Buffer.compare((result as { data: Buffer }).data, photo)).toBe(0);
  });

  it("reports a missing file", async () => {
    nock(origin)
      .get(path)
      .query(true)
      .reply(404, { title: "The file was not found.", status: 404, traceId: "00-test" });
    await expect(run("listInstalledEquipmentAttachments", params)).rejects.toThrow(
      "ServiceTitan 404 on GET equipmentsystems/installed-equipment/attachments: The file was not found (trace 00-test)",
    );
  });
});

describe("Download Job Attachment", () => {
  const path = "/forms/v2/tenant/4150001/jobs/attachment/9001";

  it("returns the unchanged bytes of a file with their type", async () => {
    nock(origin, { reqheaders: headers }).get(path).reply(200, photo, { "content-type": "image/png" });
    const result = await run("downloadJobAttachment", { jobAttachmentId: "9001" });
    expect(result).toMatchObject({ contentType: "image/png" });
    expect(Buffer.compare((result as { data: Buffer }).data, photo)).toBe(0);
  });

  it("reports a missing file", async () => {
    nock(origin).get(path).reply(404, { title: "The file was not found.", status: 404, traceId: "00-test" });
    await expect(run("downloadJobAttachment", { jobAttachmentId: "9001" })).rejects.toThrow(
      "ServiceTitan 404 on GET forms/jobs/attachment/9001: The file was not found (trace 00-test)",
    );
  });
});

describe("Upload Job Attachment", () => {
  it("is not sent twice if the response was lost", async () => {
    const path = "/forms/v2/tenant/4150001/jobs/5001/attachments";
    const upload = nock(origin).post(path).reply(500, { title: "Oops" });
    const file = { data: photo, contentType: "image/png" };
    await expect(
      run("uploadJobAttachment", { jobId: "5001", file, fileName: "plate.png" }),
    ).rejects.toMatchObject({ status: 500, outcomeUnknown: true });
    expect(upload.isDone()).toBe(true);
  });
});
