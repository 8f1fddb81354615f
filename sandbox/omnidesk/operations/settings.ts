import { z } from "zod";
import {
  ApiError,
  accepted,
  formFlagField,
  formListField,
  formNumberField,
  type Operation,
  operation,
  pathId,
  queryValue,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { forms, groups } from "../world/lookups";
import { emailField, find, mustExist, patternField, result, root } from "./common";

// What an account's administrators maintain: users, views, forms and channels.

const existing = <Row>(row: Row | undefined, label: string): Row => {
  if (row === undefined) throw new ApiError(400, `This ${label} does not exist.`);
  return row;
};

const nameField = patternField(/^[a-zA-ZÀ-ÖØ-Þß-öø-ÿ\- ]+$/);

const newUser = z.strictObject({
  firstname: nameField,
  lastname: nameField,
  name: patternField(/^[a-zA-Z0-9.-]+$/).min(2, "It must have at least 2 characters."),
  email: emailField,
  telephone_number: patternField(/^\+[0-9]+$/).length(12, "It must have 12 characters."),
  language: z.string().optional(),
  dateFormat: patternField(/^([a-z]{2}_[A-Z]{2})$|^(iso)$/).optional(),
  "groups[]": formListField(formNumberField).optional(),
  sendActivationMail: formFlagField.optional(),
});

const createUser = operation<World, typeof newUser>({
  method: "POST",
  path: `${root}/user`,
  permission: "USER_CUD",
  upload: true,
  body: newUser,
  run({ body, state: world }) {
    const { firstname, lastname, name, email, telephone_number } = body;
    for (const group of body["groups[]"] ?? []) mustExist(groups, group, "group");
    if (world.users.all().some(({ username }) => username === name))
      throw new ApiError(400, "This user name is taken.");
    world.users.add({
      name: `${firstname} ${lastname}`,
      username: name,
      active: true,
      email,
      telephone_number,
    });
    return result("User created.");
  },
});

const getView = operation<World>({
  method: "GET",
  path: `${root}/view/:id`,
  permission: "GROUP_CUD",
  run(call) {
    const { id, name } = existing(call.state.views.get(pathId(call)), "view");
    return { type: "item", item: { id, name } };
  },
});

const getForm = operation<World>({
  method: "GET",
  path: `${root}/form/:id`,
  permission: "FORM_READ",
  query: { ticketID: accepted(wholeNumber) },
  run(call) {
    const form = existing(
      forms.find(({ id }) => id === pathId(call)),
      "form",
    );
    const ticketID = queryValue(call, "ticketID");
    const values = ticketID === undefined ? {} : { ticket_id: find(call.state, Number(ticketID)).id };
    return { type: "item", item: { ...form, ...values } };
  },
});

const listChannels = operation<World>({
  method: "GET",
  path: `${root}/channel`,
  permission: "CHANNEL_READ",
  run: ({ state }) => ({ type: "text", items: state.channels.all() }),
});

const newChannel = z.strictObject({
  name: patternField(/^[a-zA-Z0-9 .\-_]+$/),
  icon: patternField(/^[a-zA-Z0-9\-_]+$/).optional(),
  custom_channel_endpoint: patternField(/^[a-zA-Z0-9.:/\-?&=]+$/).optional(),
  custom_channel_secret: z.string().optional(),
  include_signature: formFlagField.optional(),
});

const createChannel = operation<World, typeof newChannel>({
  method: "POST",
  path: `${root}/channel`,
  permission: "CHANNEL_CUD",
  upload: true,
  body: newChannel,
  run({ body: { custom_channel_secret: _secret, icon = "chat", ...channel }, state: world }) {
    world.channels.add({ ...channel, icon });
    return result("Channel created.");
  },
});

export const settingOperations: Operation<World>[] = [
  createUser,
  getView,
  getForm,
  listChannels,
  createChannel,
];
