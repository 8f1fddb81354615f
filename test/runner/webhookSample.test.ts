import axios from "axios";
import { deployTrigger } from "../../runner/lifecycle";
import { openSession } from "../../runner/session";
import { memoryState } from "../../runner/state";
import { type Exchange, recordTraffic } from "../../runner/traffic";
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

test.each(["none", "basic", "signature"])(
  "HaloPSA's sample is accepted with the authentication %s",
  async (authentication) => {
    loadBundle("halopsa");
    const session = await openSession(findVendor("halopsa"), { environment: {} });
    const { platform } = session;
    const invokeUrl = "https://flows.example.com/a";
    const deployment = {
      ...{ platform, trigger: "eventWebhook", values: { authentication }, state: memoryState(), invokeUrl },
    };
    const listener = await listenForWebhooks(deployment);
    const requests: Exchange[] = [];
    await recordTraffic(
      (exchange) => requests.push(exchange),
      () => deployTrigger(deployment),
    );
    const { request } = findVendor("halopsa").webhooks!.eventWebhook!;
    const setup = { listenerUrl: listener.url, invokeUrl, values: { authentication } };
    const { url, headers, body } = request({ ...setup, registrations: jsonBodies(requests) });
    const accepted = await axios.post(url, body, { headers, proxy: false });
    expect(accepted.status).toBe(200);
    const changed = await axios.post(`${listener.url}?token=wrong`, body, {
      headers,
      proxy: false,
      validateStatus: () => true,
    });
    expect(changed.status).toBe(401);
    expect(() => request({ ...setup, registrations: [] })).toThrow(
      "the trigger has not registered a webhook",
    );
    await listener.close();
    await session.close();
  },
);

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
