import { z } from "zod";
import {
  formListField,
  formTextField,
  guidField,
  HttpResponse,
  type Operation,
  operation,
  timestampField,
} from "../../core";
import { REGISTER } from "../session";
import { emptyTicket, type Ticket, type World } from "../world";
import {
  categories,
  clients,
  departments,
  groups,
  items,
  levels,
  priorities,
  requesters,
  sites,
  statuses,
  subCategories,
  technicians,
  users,
} from "../world/lookups";
import { attach, base, find, findSame, formId, formText, mustExist, noContent } from "./common";
import { showEntity, showTicket } from "./views";

const title = formTextField.max(255, "It must have at most 255 characters.");

const filing = {
  TierLevelId: formId.optional(),
  GroupId: formId.optional(),
  ClientId: formId.optional(),
  TicketPriorityId: formId.optional(),
  TicketCategoryId: formId.optional(),
};

const details = {
  TicketSubCategoryId: formId.optional(),
  ItemId: formId.optional(),
  DueDate: timestampField.optional(),
  AssignedUser: formText.optional(),
  ServiceId: formId.optional(),
  ImpactId: formId.optional(),
  UrgencyId: formId.optional(),
};

const ticketType = z.enum(["Ticket", "Problem"]);

const registration = z.strictObject({
  Title: title,
  Description: formText,
  CreatorId: formText,
  SiteId: formId,
  DepartmentId: formId,
  TicketStatusId: formId,
  TicketType: ticketType,
  Cc: formText.optional(),
  Guid: guidField.optional(),
  ...filing,
  ...details,
  SLAId: formId.optional(),
  SelectedTags: formListField(formId).optional(),
});

const changes = z.strictObject({
  Id: formId.optional(),
  CreatorId: formText,
  TicketType: ticketType.optional(),
  SiteId: formId.optional(),
  DepartmentId: formId.optional(),
  TicketStatusId: formId.optional(),
  ...filing,
  ...details,
  TemplateId: guidField.optional(),
});

const integration = z.strictObject({
  Title: title,
  Description: formText,
  Requester: formText,
  Email: formText.optional(),
  SiteId: formId.optional(),
  DepartmentId: formId.optional(),
  TicketStatusId: formId.optional(),
  ...filing,
});

type TicketForm = Partial<z.output<typeof registration> & z.output<typeof changes>>;

/** @throws ApiError 400 if a body refers to a record that does not exist */
const checkReferences = (input: TicketForm): void => {
  mustExist(sites, input.SiteId, "SiteId");
  mustExist(departments, input.DepartmentId, "DepartmentId");
  mustExist(statuses, input.TicketStatusId, "TicketStatusId");
  mustExist(levels, input.TierLevelId, "TierLevelId");
  mustExist(groups, input.GroupId, "GroupId");
  mustExist(clients, input.ClientId, "ClientId");
  mustExist(priorities, input.TicketPriorityId, "TicketPriorityId");
  mustExist(categories, input.TicketCategoryId, "TicketCategoryId");
  mustExist(subCategories, input.TicketSubCategoryId, "TicketSubCategoryId");
  mustExist(items, input.ItemId, "ItemId");
  mustExist(users, input.CreatorId, "CreatorId");
  mustExist(technicians, input.AssignedUser, "AssignedUser");
};

/** @returns the form's fields under the names of a ticket's fields; undefined for fields that it does not have */
const fieldsOf = (input: TicketForm): Partial<Ticket> => ({
  creatorId: input.CreatorId,
  siteId: input.SiteId,
  departmentId: input.DepartmentId,
  ticketStatusId: input.TicketStatusId,
  ticketType: input.TicketType,
  tierLevelId: input.TierLevelId,
  groupId: input.GroupId,
  clientId: input.ClientId,
  ticketPriorityId: input.TicketPriorityId,
  ticketCategoryId: input.TicketCategoryId,
  ticketSubCategoryId: input.TicketSubCategoryId,
  itemId: input.ItemId,
  assignedUser: input.AssignedUser,
  serviceId: input.ServiceId,
  impactId: input.ImpactId,
  urgencyId: input.UrgencyId,
  templateId: input.TemplateId,
});

const input = (fields: Partial<Ticket>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Ticket>;

interface NewTicketForm extends TicketForm {
  Title: string;
  Description: string;
}

const create = (
  world: World,
  form: NewTicketForm,
  fixed: Partial<Ticket> & Pick<Ticket, "source" | "creatorId">,
): Ticket =>
  world.tickets.add({
    ...emptyTicket,
    guid: form.Guid ?? crypto.randomUUID(),
    title: form.Title,
    description: form.Description,
    ticketType: "Ticket",
    siteId: sites[0]!.id,
    departmentId: departments[0]!.id,
    ticketStatusId: statuses[0]!.id,
    createdOn: world.now(),
    readBy: [],
    conversations: [],
    attachments: [],
    ...input(fieldsOf(form)),
    cc: form.Cc ?? null,
    slaId: form.SLAId ?? null,
    tags: form.SelectedTags ?? [],
    // The service level agreement takes precedence over a due date in the form.
    dueDate: world.due(form.TicketPriorityId) ?? form.DueDate ?? null,
    ...fixed,
  });

const createdAt = ({ id }: Ticket, body: unknown) =>
  new HttpResponse(201, body, { location: `${base}/${id}` });

const register = operation<World, typeof registration>({
  method: "POST",
  path: `${base}/register`,
  permission: REGISTER,
  upload: true,
  body: registration,
  run({ body, files, state: world }) {
    checkReferences(body);
    const ticket = create(world, body, { source: "Manual", creatorId: body.CreatorId });
    attach(world, ticket, files);
    return createdAt(ticket, showEntity(ticket));
  },
});

const createFromIntegration = operation<World, typeof integration>({
  method: "POST",
  path: `${base}/new`,
  upload: true,
  body: integration,
  run({ body, files, state: world }) {
    checkReferences(body);
    const { Requester, Email } = body;
    const requester = requesters.find(({ userName, email }) => userName === Requester || email === Email);
    mustExist(requesters, requester?.id ?? "", "Requester");
    const ticket = create(world, body, { source: "Api", creatorId: requester!.id });
    attach(world, ticket, files);
    return createdAt(ticket, showTicket(ticket));
  },
});

const update = operation<World, typeof changes>({
  method: "POST",
  path: `${base}/update/:id`,
  permission: "Tickets.Update",
  upload: true,
  body: changes,
  run(call) {
    const { body, state: world } = call;
    const ticket = body.Id === undefined ? find(call, 400) : findSame(call, body.Id);
    checkReferences(body);
    const isReprioritized =
      body.TicketPriorityId !== undefined && body.TicketPriorityId !== ticket.ticketPriorityId;
    world.tickets.change(ticket.id, {
      ...fieldsOf(body),
      dueDate: (isReprioritized ? world.due(body.TicketPriorityId) : undefined) ?? body.DueDate,
      ticketStatusId: body.TicketStatusId || undefined,
    });
    return noContent();
  },
});

const remove = operation<World>({
  method: "DELETE",
  path: `${base}/:id`,
  permission: "Tickets.Delete",
  run(call) {
    const ticket = find(call);
    call.state.tickets.change(ticket.id, { isDeleted: true, deletedOn: call.state.now() });
    return showEntity(ticket);
  },
});

export const writeOperations: Operation<World>[] = [register, createFromIntegration, update, remove];
