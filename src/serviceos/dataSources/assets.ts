import { assetId } from "../inputs/asset";
import { ofSite, search } from "../inputs/common";
import { select } from "../select";

export const selectAsset = select({
  label: "Select Asset",
  plural: "assets",
  from: "listAssets",
  search: { ...ofSite, search: search("name, serial number or IP address", "LaserJet") },
  inPages: true,
  key: "asset_id",
  details: ({ machine_name, asset_type, serial_number }) => [machine_name, asset_type, serial_number],
  example: [{ key: "200", label: "HP LaserJet Pro · Printer · SN12345 (ID: 200)" }],
});

export const selectAssetPort = select({
  label: "Select Asset Port",
  plural: "an asset's ports",
  from: "listAssetPorts",
  search: assetId,
  key: "port_id",
  details: ({ port_name }) => [port_name],
  example: [{ key: "501", label: "Gi0/1 (ID: 501)" }],
});
