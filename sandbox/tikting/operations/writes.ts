import { z } from "zod";
import {
  Answer,
  formListField,
  formTextField,
  guidField,
  instantField,
  type Operation,
  operation,
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

const title = formTextField.max(255, "It may have 255 characters at the most.");

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
  DueDate: instantField.optional(),
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

type Given = Partial<z.output<typeof registration> & z.output<typeof changes>>;

/** Refuses whatever refers to what is not there. */
const checkReferences = (given: Given): void => {
  mustExist(sites, given.SiteId, "SiteId");
  mustExist(departments, given.DepartmentId, "DepartmentId");
  mustExist(statuses, given.TicketStatusId, "TicketStatusId");
  mustExist(levels, given.TierLevelId, "TierLevelId");
  mustExist(groups, given.GroupId, "GroupId");
  mustExist(clients, given.ClientId, "ClientId");
  mustExist(priorities, given.TicketPriorityId, "TicketPriorityId");
  mustExist(categories, given.TicketCategoryId, "TicketCategoryId");
  mustExist(subCategories, given.TicketSubCategoryId, "TicketSubCategoryId");
  mustExist(items, given.ItemId, "ItemId");
  mustExist(users, given.CreatorId, "CreatorId");
  mustExist(technicians, given.AssignedUser, "AssignedUser");
};

/** Form fields by the ticket's own names; those not given are undefined. */
const fieldsOf = (given: Given): Partial<Ticket> => ({
  creatorId: given.CreatorId,
  siteId: given.SiteId,
  departmentId: given.DepartmentId,
  ticketStatusId: given.TicketStatusId,
  ticketType: given.TicketType,
  tierLevelId: given.TierLevelId,
  groupId: given.GroupId,
  clientId: given.ClientId,
  ticketPriorityId: given.TicketPriorityId,
  ticketCategoryId: given.TicketCategoryId,
  ticketSubCategoryId: given.TicketSubCategoryId,
  itemId: given.ItemId,
  assignedUser: given.AssignedUser,
  serviceId: given.ServiceId,
  impactId: given.ImpactId,
  urgencyId: given.UrgencyId,
  templateId: given.TemplateId,
});

const given = (fields: Partial<Ticket>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Ticket>;

interface New extends Given {
  Title: string;
  Description: string;
}

const create = (
  world: World,
  about: New,
  fixed: Partial<Ticket> & Pick<Ticket, "source" | "creatorId">,
): Ticket =>
  world.tickets.add({
    ...emptyTicket,
    guid: about.Guid ?? crypto.randomUUID(),
    title: about.Title,
    description: about.Description,
    ticketType: "Ticket",
    siteId: sites[0]!.id,
    departmentId: departments[0]!.id,
    ticketStatusId: statuses[0]!.id,
    createdOn: world.now(),
    readBy: [],
    conversations: [],
    attachments: [],
    ...given(fieldsOf(about)),
    cc: about.Cc ?? null,
    slaId: about.SLAId ?? null,
    tags: about.SelectedTags ?? [],
    // The service level agreement goes before a due date that was given.
    dueDate: world.due(about.TicketPriorityId) ?? about.DueDate ?? null,
    ...fixed,
  });

const createdAt = ({ id }: Ticket, body: unknown) => new Answer(201, body, { location: `${base}/${id}` });

const register = operation<World, typeof registration>({
  method: "POST",
  path: `${base}/register`,
  note: REGISTER,
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
  note: "Tickets.Update",
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
  note: "Tickets.Delete",
  run(call) {
    const ticket = find(call);
    call.state.tickets.change(ticket.id, { isDeleted: true, deletedOn: call.state.now() });
    return showEntity(ticket);
  },
});

export const writeOperations: Operation<World>[] = [register, createFromIntegration, update, remove];
