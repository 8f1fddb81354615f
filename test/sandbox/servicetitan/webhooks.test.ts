import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { start } from "./client";

it("sends a signed event, but only to this computer", async () => {
  const received: { body: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    received.push({ body, headers: request.headers });
    response.writeHead(202).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const box = await start();
  const signingKey = "0123456789abcdef0123456789abcdef";
  const data = { job: { id: 1 } };
  expect(await box.emit("tn.jpm.job-updated", data, { url, signingKey })).toBe(202);
  await box.emit("tn.jpm.job-updated", data, { url, signingKey, encoding: "hex", userAssignedId: "again" });
  await expect(box.emit("tn.jpm.job-updated", data, { url: "https://example.com" })).rejects.toThrow(
    "example.com",
  );
  await new Promise((closed) => server.close(closed));

  const [base64, hex] = received;
  const signature = (encoding: "hex" | "base64", body: string) =>
    createHmac("sha256", signingKey).update(body).digest(encoding);
  expect(base64!.headers["x-servicetitan-signature"]).toBe(signature("base64", base64!.body));
  expect(hex!.headers["x-servicetitan-signature"]).toBe(signature("hex", hex!.body));
  expect(JSON.parse(hex!.body)).toMatchObject({
    specversion: "1.0",
    type: "tn.jpm.job-updated",
    source: "https://webhooks.servicetitan.io",
    userassignedid: "again",
    data: { ...data, tenantId: 1234567 },
  });
});
