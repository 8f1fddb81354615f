import {
  checked,
  dateTime,
  described,
  file,
  flag,
  forms,
  id,
  ids,
  longText,
  required,
  text,
} from "../../kit/inputs";

export const ticketId = required(
  id({
    label: "Ticket ID",
    comments: "The ticket, chosen from the list or handed over by an earlier step.",
    example: "1042",
    dataSource: "selectTicket",
  }),
);

/** The ticket of an operation that the API reference names without telling its path. */
export const ticketIdAt = (path: string) =>
  described(
    ticketId,
    `The ticket, chosen from the list or handed over by an earlier step. The API reference does not tell the path of this operation: POST /api/${path} is inferred from its neighbours.`,
  );

export const metadataTicketId = id({
  label: "Ticket ID",
  comments: "Only what suits this ticket's category, subcategory and group. Blank: everything.",
  example: "1042",
  dataSource: "selectTicket",
});

const LONGEST_TITLE = 255;

export const title = required(
  checked(
    text({
      label: "Title",
      comments: `The ticket's subject: ${LONGEST_TITLE} characters at the most.`,
      example: "Laptop does not start",
    }),
    (given) => given.length <= LONGEST_TITLE,
    `at most ${LONGEST_TITLE} characters long`,
  ),
);

export const description = required(
  longText({
    label: "Description",
    comments: "What the ticket is about, in detail.",
    example: "The screen stays black since this morning.",
  }),
);

/** People are told by the ID of their user, which is a text. */
const user = (label: string, comments: string, dataSource: string) =>
  text({ label, comments, dataSource, example: "3f2b8c1e-7a4d-4e0b-9c55-0d1e2f3a4b5c" });

export const creatorId = required(user("Creator ID", "The user who asks for help.", "selectRequester"));

export const technician = (label: string, comments: string) => user(label, comments, "selectTechnician");

const NOT_LISTED = "The API gives no list of them: the ID stands in Tikting's administration.";

/** Whom a ticket belongs to and where it stands. */
export const placeFields = {
  SiteId: id({
    label: "Site ID",
    comments: "The site where help is needed, chosen from the list.",
    example: "2",
    dataSource: "selectSite",
  }),
  DepartmentId: id({
    label: "Department ID",
    comments: "The department that asks for help, chosen from the list.",
    example: "4",
    dataSource: "selectDepartment",
  }),
  TicketStatusId: id({
    label: "Ticket Status ID",
    comments: "The state that the ticket is in, chosen from the list.",
    example: "1",
    dataSource: "selectStatus",
  }),
};

/** What a ticket is filed under, also by another system. */
export const filingFields = {
  TierLevelId: id({
    label: "Tier Level ID",
    comments: "The tier of support.",
    example: "1",
    dataSource: "selectTierLevel",
  }),
  GroupId: id({
    label: "Group ID",
    comments: "The group that works on the ticket.",
    example: "3",
    dataSource: "selectGroup",
  }),
  ClientId: id({
    label: "Client ID",
    comments: "The client that the ticket is for, chosen from the list.",
    example: "5",
    dataSource: "selectClient",
  }),
  TicketPriorityId: id({
    label: "Ticket Priority ID",
    comments: "How urgent the ticket is, chosen from the list.",
    example: "2",
    dataSource: "selectPriority",
  }),
  TicketCategoryId: id({
    label: "Ticket Category ID",
    comments: "What kind of matter the ticket is about, chosen from the list.",
    example: "6",
    dataSource: "selectCategory",
  }),
};

/** What Register Ticket and Update Ticket both take besides. */
export const detailFields = {
  TicketSubCategoryId: id({
    label: "Ticket Subcategory ID",
    comments: "The subcategory, which must belong to the category.",
    example: "14",
    dataSource: "selectSubCategory",
  }),
  ItemId: id({
    label: "Item ID",
    comments: "The item of the configuration that is concerned.",
    example: "21",
    dataSource: "selectItem",
  }),
  DueDate: dateTime({
    label: "Due Date",
    comments: "When the ticket is due. A service level agreement that applies overrides it.",
  }),
  AssignedUser: technician("Assigned User", "The technician who is to work on the ticket."),
  ServiceId: id({ label: "Service ID", comments: `The service category. ${NOT_LISTED}`, example: "3" }),
  ImpactId: id({ label: "Impact ID", comments: `The impact. ${NOT_LISTED}`, example: "2" }),
  UrgencyId: id({ label: "Urgency ID", comments: `The urgency. ${NOT_LISTED}`, example: "2" }),
};

export const ticketType = text({
  label: "Ticket Type",
  comments: "Ticket or Problem. A Tikting server may know further types.",
  example: "Ticket",
});

const asGuid = (about: { label: string; comments: string; example: string }) =>
  checked(
    text(about),
    (given) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(given.trim()),
    `a GUID such as ${about.example}`,
  );

export const guid = asGuid({
  label: "GUID",
  comments:
    "The ticket's GUID, where another system has given it one; Tikting makes one when blank. It tells whether a ticket was already registered.",
  example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
});

export const templateId = asGuid({
  label: "Template ID",
  comments: `The ticket template. ${NOT_LISTED}`,
  example: "9b2d6c0a-1c1e-4a57-8a43-5e6f7a8b9c0d",
});

export const slaId = id({
  label: "SLA ID",
  comments: `The service level agreement; Tikting chooses one when blank. ${NOT_LISTED}`,
  example: "1",
});

export const selectedTags = ids({
  label: "Selected Tags",
  comments: `The IDs of the tags to set. ${NOT_LISTED}`,
  example: "8",
});

export const uploads = forms({
  label: "Uploads",
  comments:
    "Files to attach. Tikting leaves out, without saying so, files whose ending is not on its list of allowed types.",
  inputs: {
    file: required(file({ label: "File", comments: "The file's bytes, from an earlier step." })),
    fileName: required(
      text({
        label: "File Name",
        comments: "The file's name with its ending, by which Tikting tells whether it allows the file.",
        example: "screenshot.png",
      }),
    ),
  },
});

/** An email about a ticket, which is sent and kept on the ticket. */
export const emailFields = {
  Title: required(
    text({ label: "Title", comments: "The email's subject.", example: "Your laptop is ready" }),
  ),
  SendTo: required(
    text({
      label: "Send To",
      comments: "The recipient's email address.",
      example: "dana.reyes@example.com",
    }),
  ),
  CcTo: text({
    label: "CC To",
    comments: "Email addresses that get a copy.",
    example: "it.lead@example.com",
  }),
  Message: longText({
    label: "Message",
    comments: "The email's text.",
    example: "It can be picked up at the service desk.",
  }),
};

export const hasDraft = flag({
  label: "Has Draft",
  comments: "Whether the email was kept as a draft before. No is what a blank gives.",
});

export const requesterUsername = required(
  text({
    label: "Username",
    comments: "The username of the user who asks for help, not the ID.",
    example: "dana.reyes",
    dataSource: "selectRequesterUsername",
  }),
);
