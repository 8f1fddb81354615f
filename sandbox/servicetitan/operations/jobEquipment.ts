import { z } from "zod";
import { ApiError, HttpResponse, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import * as field from "./bodies";
import { allMustExist, find, tenantPath } from "./common";

const path = tenantPath("jpm", "jobs/:id/equipment");

const equipment = z.strictObject({ equipmentIds: z.array(field.id).min(1) });

const setEquipment = (world: World, jobId: number, equipmentIds: number[]): number[] => {
  world.jobs.change(jobId, { equipmentIds, modifiedOn: world.now() });
  return equipmentIds;
};

const getEquipment = operation<World>({
  method: "GET",
  path,
  run: (call) => ({ equipmentIds: find(call.state.jobs, pathId(call), "Job").equipmentIds ?? [] }),
});

const attach = operation<World, typeof equipment>({
  method: "POST",
  path,
  body: equipment,
  run: (call) => {
    const { body, state: world } = call;
    const { id, equipmentIds = [] } = find(world.jobs, pathId(call), "Job");
    allMustExist(world.installedEquipment, body.equipmentIds, "equipmentIds");
    return { equipmentIds: setEquipment(world, id, [...new Set([...equipmentIds, ...body.equipmentIds])]) };
  },
});

const noContent = () => new HttpResponse(204);

const detach = operation<World, typeof equipment>({
  method: "DELETE",
  path,
  body: equipment,
  run: (call) => {
    const { body, state: world } = call;
    const { id, equipmentIds = [] } = find(world.jobs, pathId(call), "Job");
    const removed = new Set(body.equipmentIds);
    setEquipment(
      world,
      id,
      equipmentIds.filter((each) => !removed.has(each)),
    );
    return noContent();
  },
});

const detachOne = operation<World>({
  method: "DELETE",
  path: `${path}/:equipmentId`,
  run: (call) => {
    const { id, equipmentIds = [] } = find(call.state.jobs, pathId(call), "Job");
    const removed = pathId(call, "equipmentId");
    if (!equipmentIds.includes(removed))
      throw new ApiError(404, `Equipment ${removed} is not attached to job ${id}`);
    setEquipment(
      call.state,
      id,
      equipmentIds.filter((each) => each !== removed),
    );
    return noContent();
  },
});

export const jobEquipmentOperations: Operation<World>[] = [getEquipment, attach, detach, detachOne];
