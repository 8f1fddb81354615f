import type { BuiltComponent } from "../../runner/component";
import { deployTrigger, removeTrigger } from "../../runner/lifecycle";
import { createPlatform, WriteRefused } from "../../runner/platform";
import { createPoller } from "../../runner/polling";
import { memoryState } from "../../runner/state";
import { fake } from "./fake";

const deployment = (writes: boolean) => ({
  platform: createPlatform(fake, { writes }),
  trigger: "hook",
  values: { expected: "right" },
  state: memoryState(),
  invokeUrl: "https://flows.example.com/a",
});

test("a trigger registers its webhook at deployment and deletes it at removal, with the state of the flow", async () => {
  const deployed = deployment(true);
  expect(await deployTrigger(deployed)).toBe(true);
  expect(deployed.state.load().crossFlowState).toEqual({
    registered: "right at https://flows.example.com/a",
  });
  expect(await removeTrigger(deployed)).toBe(true);
  expect(deployed.state.load().crossFlowState).toEqual({ registered: null });
});

test("a trigger without such functions does nothing, even if only reading is allowed", async () => {
  const deployed = { ...deployment(false), trigger: "numbers", values: {} };
  expect(await deployTrigger(deployed)).toBe(false);
  expect(await removeTrigger(deployed)).toBe(false);
  expect(deployed.state.isNew()).toBe(true);
});

test("registration and its removal are refused if only reading is allowed", async () => {
  const deployed = deployment(false);
  await expect(deployTrigger(deployed)).rejects.toThrow(WriteRefused);
  await expect(removeTrigger(deployed)).rejects.toThrow(
    "Deploying or removing Hook (hook) may change data, and only reading is allowed.",
  );
  expect(deployed.state.isNew()).toBe(true);
});

test("so is the deploy function of a trigger that is polled", async () => {
  const calls: unknown[] = [];
  const onInstanceDeploy = async (_: unknown, params: unknown) => void calls.push(params);
  const component = {
    ...fake,
    triggers: { changes: { ...fake.triggers.changes!, onInstanceDeploy } },
  } as BuiltComponent;
  const poller = (writes: boolean) =>
    createPoller({
      platform: createPlatform(component, { writes }),
      trigger: "changes",
      state: memoryState(),
      deliver: () => undefined,
    });
  await expect(poller(false).deploy()).rejects.toThrow(WriteRefused);
  expect(calls).toEqual([]);
  await poller(false).poll();
  await poller(true).deploy();
  expect(calls).toEqual([{ since: "always" }]);
});
