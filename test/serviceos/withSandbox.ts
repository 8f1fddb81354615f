import { redirect } from "../../runner/redirect";
import { type ServiceOsSandbox, startServiceOs, virtualClock } from "../../sandbox/serviceos";

/** Runs a test with a sandbox whose clock does not move by itself. */
export async function withSandbox(
  run: (box: ServiceOsSandbox, clock: ReturnType<typeof virtualClock>) => Promise<void>,
) {
  const clock = virtualClock("2026-03-13T15:00:00Z");
  const box = await startServiceOs({ clock, rateLimit: false });
  const redirection = redirect(box.hosts, box.url);
  try {
    await run(box, clock);
  } finally {
    redirection.restore();
    await box.close();
  }
}
