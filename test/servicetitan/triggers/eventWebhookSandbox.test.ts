import type { BuiltComponent } from "../../../runner/component";
import { createPlatform } from "../../../runner/platform";
import { memoryState } from "../../../runner/state";
import { listenForWebhooks, type WebhookCall } from "../../../runner/webhook";
import { startServiceTitan } from "../../../sandbox/servicetitan";
import component from "../../../src/servicetitan";

const signingKey = "fake-signing-key-0123456789abcdef";

test("accepts each event of the sandbox once", async () => {
  const sandbox = await startServiceTitan();
  const calls: WebhookCall[] = [];
  const listener = await listenForWebhooks({
    platform: createPlatform(component as unknown as BuiltComponent),
    trigger: "eventWebhook",
    values: { signingKey },
    state: memoryState(),
    received: (call) => calls.push(call),
  });
  const { url } = listener;
  const data = { job: { id: 5001 } };
  const send = (target: object) =>
    sandbox.emit("tn.jpm.job-updated", data, { url, signingKey, userAssignedId: "one", ...target });
  const statuses = [
    await send({}),
    await send({ encoding: "hex" }),
    await send({ encoding: "hex", userAssignedId: "two" }),
    await send({ signingKey: `${signingKey}x` }),
    await send({ signingKey: undefined }),
  ];
  await listener.close();
  await sandbox.close();
  expect(statuses).toEqual([200, 200, 200, 401, 401]);
  expect(calls.map(({ outcome }) => outcome?.branch)).toEqual([
    "Event",
    "Ignored",
    "Event",
    "Rejected",
    "Rejected",
  ]);
  expect(calls[0]?.outcome?.payload.body.data).toMatchObject({ entityType: "job", entity: { id: 5001 } });
});
