import { z } from "zod";
import { type Collection, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { ExternalData } from "../world/shared";
import { changedExternalData, writeExternalData } from "./bodies";
import { find } from "./common";

const body = z.strictObject({ externalData: changedExternalData.optional() });

/** Declares an update of a record of which the API can change the external data only. */
export const externalDataUpdate = <
  Row extends { id: number; modifiedOn: string; external: ExternalData },
>(setup: {
  path: string;
  label: string;
  from(world: World): Collection<Row>;
}): Operation<World> =>
  operation<World, typeof body>({
    method: "PATCH",
    path: setup.path,
    body,
    run: (call) => {
      const rows = setup.from(call.state);
      const { id, external } = find(rows, pathId(call), setup.label);
      rows.change(id, {
        external: writeExternalData(external, call.body.externalData),
        modifiedOn: call.state.now(),
      } as Partial<Row>);
      return { id };
    },
  });
