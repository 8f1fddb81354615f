import type { Row } from "../../support/requests";
import { bare } from "./clients";

const type = { id: 118, name: "Laptop" };

const filters = {
  assetgroup_id: "12",
  tickettype_id: "1",
  type: "0",
  can_create_only: "true",
  can_edit_only: "false",
  resourcesonly: "false",
};

const details = { includedetails: "true", fieldsandlayoutonly: "true", client_id: "12", site_id: "18" };

export const assetTypes: Row[] = [
  {
    key: "listAssetTypes",
    params: filters,
    method: "GET",
    path: "/api/AssetType",
    query: filters,
    reply: [type],
    data: bare([type]),
  },
  {
    key: "getAssetType",
    params: { id: "118", ...details },
    method: "GET",
    path: "/api/AssetType/118",
    query: details,
    reply: type,
  },
  {
    key: "createAssetType",
    params: {
      name: "Laptop",
      assetgroup_id: "12",
      keyfield_id: "30",
      keyfield2_id: "31",
      keyfield3_id: "32",
      tagprefix: "LT-",
      show_to_users: "true",
      cost: "1150",
      monthlycost: "35.5",
      yearlycost: "0",
      fields: [
        { field_id: "30", field_name: "", sequence: "1" },
        { field_id: "", field_name: "Serial Number", sequence: "" },
        { field_id: "", field_name: "", sequence: "" },
      ],
      additionalFields: '{"itemno": 9}',
    },
    method: "POST",
    path: "/api/AssetType",
    body: [
      {
        name: "Laptop",
        assetgroup_id: 12,
        keyfield_id: 30,
        keyfield2_id: 31,
        keyfield3_id: 32,
        tagprefix: "LT-",
        show_to_users: true,
        cost: 1150,
        monthlycost: 35.5,
        yearlycost: 0,
        fields: [{ field_id: 30, sequence: 1 }, { field_name: "Serial Number" }],
        itemno: 9,
      },
    ],
    reply: type,
  },
  {
    key: "updateAssetType",
    params: { id: "118", cost: "0", name: "", fields: [] },
    method: "POST",
    path: "/api/AssetType",
    body: [{ id: 118, cost: 0 }],
    reply: type,
  },
];
