import { createHash } from "node:crypto";
import { SNAPSHOT_VERSION, virtualClock } from "../../sandbox/core";
import * as halopsa from "../../sandbox/halopsa/seed";
import * as omnidesk from "../../sandbox/omnidesk/seed";
import * as serviceos from "../../sandbox/serviceos/seed";
import { KINDS } from "../../sandbox/serviceos/world";
import * as servicetitan from "../../sandbox/servicetitan/seed";
import * as tikting from "../../sandbox/tikting/seed";
import { small } from "./servicetitan/client";

const clock = virtualClock("2026-02-01T08:00:00Z");

/** All records of a world whose collections are properties. */
const recordsOf = (world: object) =>
  Object.entries(world as Record<string, { all?(): readonly unknown[] }>).flatMap(([name, collection]) =>
    typeof collection?.all === "function" ? [[name, collection.all()]] : [],
  );

const seeds: Record<string, (seed: number) => unknown> = {
  servicetitan: (seed) =>
    recordsOf(servicetitan.seedWorld(seed, { ...servicetitan.defaultSize, ...small }, clock)),
  halopsa: (seed) =>
    recordsOf(halopsa.seedWorld(seed, { clients: 60, users: 80, tickets: 90, assets: 60 }, clock)),
  serviceos: (seed) => {
    const world = serviceos.seedWorld(seed, serviceos.defaultSize, ["tickets:read"], clock);
    return KINDS.map((kind) => [kind, world.of(kind).all()]);
  },
  omnidesk: (seed) => recordsOf(omnidesk.seedWorld(seed, 100, clock)),
  tikting: (seed) => recordsOf(tikting.seedWorld(seed, 100, clock)),
};

const digest = (records: unknown) =>
  createHash("sha256").update(JSON.stringify(records)).digest("hex").slice(0, 16);

/**
 * Digests of the seeded data, which must be the same on every computer. If you change the data on purpose, increase
 * SNAPSHOT_VERSION in sandbox/core/snapshot.ts, then copy the new version and digests: a snapshot contains only the
 * differences from this data.
 */
const KNOWN = {
  version: 5,
  digests: {
    servicetitan: "d2e075ff3ab240e2",
    halopsa: "cbc439f3cd90c00f",
    serviceos: "4a7615b47d747764",
    omnidesk: "d4113e4d8a62aa83",
    tikting: "838fc180168c6790",
  },
};

test("seeded data and the version of snapshots change together", () => {
  const digests = Object.fromEntries(
    Object.entries(seeds).map(([vendor, seed]) => [vendor, digest(seed(1))]),
  );
  expect({ version: SNAPSHOT_VERSION, digests }).toEqual(KNOWN);
});

test.each(Object.entries(seeds))("%s: the seed determines the data", (_, seed) => {
  expect(seed(2)).toEqual(seed(2));
  expect(digest(seed(2))).not.toBe(digest(seed(1)));
});
