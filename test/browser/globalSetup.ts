import { started } from "../../scripts/pictures/workbench";

/** Starts one workbench for all tests, and returns what ends it. */
export default async function globalSetup(): Promise<() => void> {
  const { workbench, address } = await started();
  process.env.WORKBENCH_ADDRESS = address;
  return () => void workbench.kill();
}
