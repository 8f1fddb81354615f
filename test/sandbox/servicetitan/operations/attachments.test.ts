import { start } from "../client";

const path = "equipmentsystems/v2 installed-equipment/attachments";
const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe]);

const form = (name = "file") => {
  const data = new FormData();
  data.append(name, new Blob([bytes], { type: "image/png" }), "unit.png");
  return data;
};

it("gives back the bytes that were uploaded", async () => {
  const box = await start();
  const { body } = await box.call("POST", path, form());
  const file = await box.get(`${path}?path=${encodeURIComponent(body.path)}`);
  expect(file.bytes).toEqual(bytes);
  expect(file.headers.get("content-type")).toBe("image/png");
});

it("refuses another form field, JSON, and a file that is not there", async () => {
  const box = await start();
  expect((await box.call("POST", path, form("upload"))).body.errors).toHaveProperty("file");
  expect((await box.call("POST", path, { file: "x" })).status).toBe(415);
  expect((await box.get(`${path}?path=nowhere`)).status).toBe(404);
  expect((await box.get(path)).status).toBe(400);
});

it("redirects to a host that must not see a credential", async () => {
  const box = await start({ redirectDownloads: true });
  const { body } = await box.call("POST", path, form());
  const { status, headers } = await box.get(`${path}?path=${encodeURIComponent(body.path)}`);
  expect(status).toBe(302);
  const place = new URL(headers.get("location")!);
  expect(box.hosts).toContain(place.hostname);
  const local = `${box.url}${place.pathname}${place.search}`;
  expect(Buffer.from(await (await fetch(local)).arrayBuffer())).toEqual(bytes);
  expect((await fetch(local, { headers: { "st-app-key": "x" } })).status).toBe(400);
  expect((await fetch(local, { headers: { authorization: "Bearer x" } })).status).toBe(400);
});
