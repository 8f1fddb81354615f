import {
  accepted,
  flag,
  notFound,
  type Operation,
  operation,
  pathId,
  queryValue,
  text,
  wholeNumber,
} from "../../core";
import type { Category, Row, World } from "../world";
import { priorities, slas } from "../world/lookups";
import { acceptParameters, field, get, idFilter, list, remove, save } from "./resource";

const fieldInfo = {
  area: "tickets",
  path: "FieldInfo",
  label: "Field",
  from: (world: World) => world.fields,
  show: (row: Row) => row,
};

const category = {
  area: "tickets",
  path: "Category",
  label: "Category",
  from: (world: World) => world.categories,
  show: (row: Category) => row,
};

const withPriorities = (sla: Row) => ({
  ...sla,
  priorities: priorities
    .filter(({ slaid }) => slaid === sla.id)
    .map(({ priorityid, name }) => ({
      priorityid,
      name,
      fixtime: 16,
      fixunits: "Hours",
      responsetime: 4,
      responseunits: "Hours",
    })),
});

export const settingOperations: Operation<World>[] = [
  list<Row>({
    ...fieldInfo,
    rows: (world) => world.fields.all(),
    filters: {
      ...idFilter<Row>("typeid", "usage"),
      ...idFilter<Row>("fieldtype", "type"),
      ...acceptParameters<Row>(wholeNumber, "extratype", "inputtype"),
      ...acceptParameters<Row>(text, "fieldtypemultiple", "domain"),
      ...acceptParameters<Row>(
        flag,
        "includevalues",
        "includecategories",
        "includedatefields",
        "excludetables",
        "iscustomfieldsetup",
      ),
    },
  }),
  get(fieldInfo, ["includedetails", "getlookupvalues"]),
  list<Category>({
    ...category,
    rows: (world) => world.categories.all(),
    filters: {
      ...idFilter<Category>("type_id"),
      ...acceptParameters<Category>(wholeNumber, "tickettype_id", "team_id", "client_id", "service_id"),
      ...acceptParameters<Category>(text, "team_name"),
    },
  }),
  get(category, ["includedetails"]),
  save<Category>({
    ...category,
    fields: {
      value: field.text,
      type_id: field.id,
      category_name: field.text,
      category_group_id: field.id,
      sla_id: field.id,
      priority_id: field.id,
      chargerate: field.id,
      note: field.text,
      user_note: field.text,
      include_note: field.flag,
      itilrequesttype: field.id,
    },
    required: ["value", "type_id"],
    create: (input) =>
      ({
        category_name: String(input.value).split(">").at(-1),
        ...input,
      }) as unknown as Omit<Category, "id">,
  }),
  remove(category),
  operation<World>({
    method: "GET",
    path: "/api/SLA",
    query: { showpriorities: accepted(flag), showworkdays: accepted(flag) },
    permission: "tickets",
    run: (call) =>
      queryValue(call, "showpriorities")?.toLowerCase() === "true" ? slas.map(withPriorities) : slas,
  }),
  operation<World>({
    method: "GET",
    path: "/api/SLA/:id",
    query: { includedetails: accepted(flag) },
    permission: "tickets",
    run: (call) => {
      const sla = slas.find(({ id }) => id === pathId(call));
      if (!sla) throw notFound("SLA", pathId(call));
      return withPriorities(sla);
    },
  }),
];
