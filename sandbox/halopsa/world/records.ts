/** A record of the API: fields by name. */
export type Row = { id: number; [field: string]: unknown };

export type Client = Row & { name: string; toplevel_id: number; inactive: boolean; main_site_id: number };
export type Site = Row & { name: string; client_id: number; inactive: boolean };
export type User = Row & { name: string; client_id: number; site_id: number; inactive: boolean };
export type Agent = Row & { name: string; team: string; isdisabled: boolean; isapiagent: boolean };
/** The API calls tickets, projects and opportunities faults. */
export type Fault = Row & {
  summary: string;
  /** An opportunity of a prospect has no client. */
  client_id: number | null;
  status_id: number;
  agent_id: number;
  dateoccurred: string;
  dateclosed: string | null;
};
export type Ticket = Fault;
export type Project = Fault & { milestones: Row[] };
export type Opportunity = Fault & {
  oppcompanyname?: string;
  oppcontactname?: string;
  oppemailaddress?: string;
};
export type Asset = Row & { client_id: number; site_id: number; assettype_id: number; ticket_ids: number[] };
/** The API identifies an action by its ticket and by `number`; `id` is internal to the sandbox. */
export type Action = Row & { ticket_id: number; number: number; outcome: string; hiddenfromuser: boolean };
export type CrmNote = Row & { client_id: number | null; note: string };
export type PopupNote = Row & { client_id: number; note: string; read_status: number };
export type Quotation = Row & { client_id: number; lines: Row[] };
export type Item = Row & { name: string; isrecurringitem: boolean };
export type ClientContract = Row & { client_id: number; ref: string; assets: Row[]; sites: Row[] };
export type Invoice = Row & { client_id: number; lines: Row[]; posted: boolean; voided: boolean };
export type RecurringInvoice = Row & { client_id: number; lines: Row[]; disabled: boolean };
export type Appointment = Row & { subject: string; start_date: string; end_date: string; is_task: boolean };
/** The contents are in `data_base64`, as bytes in base64. */
export type Attachment = Row & { filename: string; content_type: string; data_base64: string };
/** The only kind of record whose ID is a GUID. */
export type Webhook = { id: string; name: string; url: string; [field: string]: unknown };
export type Report = Row & { name: string; sql: string };
export type Category = Row & { value: string; type_id: number };
/** The linked records are stored as objects that contain their IDs. */
export type KbArticle = Row & {
  name: string;
  description: string;
  kb_tags: string;
  type: number;
  inactive: boolean;
  faqlists: Row[];
  related_articles: Row[];
  attachments: Row[];
};
export type AssetType = Row & { name: string; assetgroup_id: number; fields: AssetField[] };
/** A field of an asset type. IDs of fields belong to no other kind of record. */
export type AssetField = { field_id: number; field_name: string; sequence: number };
export type SoftwareLicence = Row & {
  name: string;
  client_id: number;
  type: number;
  count: number;
  is_active: boolean;
};
export type TimesheetEvent = Row & { agent_id: number; start_date: string; timetaken: number };
