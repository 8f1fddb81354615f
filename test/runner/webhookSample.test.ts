import axios from "axios";
import { openSession } from "../../runner/session";
import type { Exchange } from "../../runner/traffic";
import { findVendor } from "../../runner/vendors";
import { listenForWebhooks } from "../../runner/webhook";
import { curlCommand, jsonBodies } from "../../runner/webhookSample";
import { loadBundle } from "../support/bundles";

test("ServiceTitan's sample is accepted for every type of event", async () => {
  const { triggers } = loadBundle("servicetitan");
  const { model = [] } = triggers.eventWebhook!.inputs.find(({ key }) => key === "eventTypes")!;
  expect(model.length).toBeGreaterThan(5);
  const vendor = findVendor("servicetitan");
  const { sandboxValues, request } = vendor.webhooks!.eventWebhook!;
  const { platform, close } = await openSession(vendor, { environment: {} });
  for (const { value } of model) {
    const values = { ...sandboxValues, eventTypes: [value] };
    const listener = await listenForWebhooks({ platform, trigger: "eventWebhook", values });
    const { url } = listener;
    const sample = request({ listenerUrl: url, invokeUrl: url, values, registrations: [] });
    const { data } = await axios.post(url, sample.body, { headers: sample.headers, proxy: false });
    await listener.close();
    expect([value, data]).toEqual([value, { status: "accepted" }]);
  }
  await close();
});

test("Omnidesk's sample is accepted", async () => {
  loadBundle("omnidesk");
  const vendor = findVendor("omnidesk");
  const { sandboxValues: values = {}, request } = vendor.webhooks!.eventWebhook!;
  const { platform, close } = await openSession(vendor, { environment: {} });
  const listener = await listenForWebhooks({ platform, trigger: "eventWebhook", values });
  const { url } = listener;
  const sample = request({ listenerUrl: url, invokeUrl: url, values, registrations: [] });
  const { data } = await axios.post(url, sample.body, { headers: sample.headers, proxy: false });
  expect(data).toEqual({ status: "accepted" });
  await listener.close();
  await close();
});

test("ServiceOS's sample uses the latest registration of the flow, and needs one", () => {
  const { request } = findVendor("serviceos").webhooks!.eventWebhook!;
  const invokeUrl = "https://flows.example.com/a";
  const setup = { listenerUrl: "http://127.0.0.1:1", invokeUrl, values: {} };
  const registrations = [
    { url: `${invokeUrl}?token=old`, events: ["ticket.created"] },
    { url: `${invokeUrl}?token=new`, events: ["ticket.updated"] },
    { url: "https://other.example.com/?token=other", events: ["outage.started"] },
  ];
  const sample = request({ ...setup, registrations });
  expect(sample.url).toBe("http://127.0.0.1:1?token=new");
  expect(JSON.parse(sample.body).event).toBe("ticket.updated");
  expect(() => request({ ...setup, registrations: [] })).toThrow("the trigger has not registered a webhook");
});

test("a curl command quotes whatever a shell would interpret", () => {
  const body = `{"note":"it's $HOME \`date\` \\"x\\""}`;
  expect(curlCommand({ url: "http://127.0.0.1:1/?a=1&b=2", headers: { "X-A": "b" }, body })).toBe(
    `curl -X POST 'http://127.0.0.1:1/?a=1&b=2' -H 'X-A: b' --data-binary '{"note":"it'\\''s $HOME \`date\` \\"x\\""}'`,
  );
});

test("JSON bodies are those of JSON requests that were recorded whole", () => {
  const exchange = (contentType: string, text: string, bodyBytes = text.length) =>
    ({ contentType, body: Buffer.from(text), bodyBytes }) as Exchange;
  const requests = [
    exchange("application/json", '{"a":1}'),
    exchange("application/json", ""),
    exchange("application/json", '{"cut"', 900_000),
    exchange("text/plain", "a"),
  ];
  expect(jsonBodies(requests)).toEqual([{ a: 1 }]);
});
