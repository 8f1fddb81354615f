import { assetId } from "../inputs/asset";
import { select } from "../select";

export const selectAssetPort = select({
  label: "Select Asset Port",
  plural: "ports of an asset",
  from: "listAssetPorts",
  search: assetId,
  key: "port_id",
  entry: ({ port_name }) => [port_name],
  example: [{ key: "501", label: "Gi0/1 (ID: 501)" }],
});
