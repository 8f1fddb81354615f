import { start } from "../client";

const path = "equipmentsystems/v2 installed-equipment/attachments";
const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe]);

const form = (name = "file") => {
  const data = new FormData();
  data.append(name, new Blob([bytes], { type: "image/png" }), "unit.png");
  return data;
};

it("returns the uploaded bytes", async () => {
  const box = await start();
  const { body } = await box.call("POST", path, form());
  const file = await box.get(`${path}?path=${encodeURIComponent(body.path)}`);
  expect(file.bytes).toEqual(bytes);
  expect(file.headers.get("content-type")).toBe("image/png");
});

it("rejects another form field, JSON, and the path of a missing file", async () => {
  const box = await start();
  expect((await box.call("POST", path, form("upload"))).body.errors).toHaveProperty("file");
  expect((await box.call("POST", path, { file: "x" })).status).toBe(415);
  expect((await box.get(`${path}?path=nowhere`)).status).toBe(404);
  expect((await box.get(path)).status).toBe(400);
});

it("redirects downloads to a host that rejects credentials", async () => {
  const box = await start({ redirectDownloads: true });
  const { body } = await box.call("POST", path, form());
  const { status, headers } = await box.get(`${path}?path=${encodeURIComponent(body.path)}`);
  expect(status).toBe(302);
  const location = new URL(headers.get("location")!);
  expect(box.hosts).toContain(location.hostname);
  const local = `${box.url}${location.pathname}${location.search}`;
  expect(Buffer.from(await (await fetch(local)).arrayBuffer())).toEqual(bytes);
  expect((await fetch(local, { headers: { "st-app-key": "x" } })).status).toBe(400);
  expect((await fetch(local, { headers: { authorization: "Bearer x" } })).status).toBe(400);
});
