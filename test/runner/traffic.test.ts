import http from "node:http";
import type { AddressInfo } from "node:net";
import axios from "axios";
import { redirect } from "../../runner/redirect";
import { type Exchange, watchTraffic } from "../../runner/traffic";

test("every request is told once it is over, under the host that was called, until it is ended", async () => {
  const server = http.createServer((request, response) => {
    request.resume();
    response.statusCode = 201;
    response.end("x".repeat(5000));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const redirection = redirect(
    ["api.example.com"],
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  );
  const told: Exchange[] = [];
  const stop = watchTraffic((exchange) => told.push(exchange));
  const send = () =>
    axios.post(
      "https://api.example.com/jobs?page=1",
      {},
      { maxRedirects: 0, proxy: false, responseType: "text" },
    );
  await send();
  await send();
  redirection.restore();
  await axios.get("http://127.0.0.1:1/", { proxy: false }).catch(() => undefined);
  stop();
  await new Promise((resolve) => server.close(resolve));

  const once = { method: "POST", host: "api.example.com", path: "/jobs?page=1", status: 201 };
  expect(told).toMatchObject([once, once, { host: "127.0.0.1:1", status: undefined, bytes: 0 }]);
  for (const { bytes, milliseconds } of told.slice(0, 2)) {
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThan(6000);
    expect(milliseconds).toBeGreaterThan(0);
  }
});
