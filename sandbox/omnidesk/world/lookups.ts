import type { Ticket } from "./ticket";

// Lists that an account's administrators maintain. They are the same in every sandbox.

export const brands = [
  { id: 3, name: "Acme Support" },
  { id: 4, name: "Acme Rentals" },
];

export interface Channel {
  id: number;
  name: string;
  icon?: string;
  custom_channel_endpoint?: string;
  include_signature?: boolean;
}

export const channels: Channel[] = [
  { id: 7, name: "Support mailbox" },
  { id: 8, name: "Live chat" },
  { id: 9, name: "Contact form" },
];

/** The channel of email messages. */
export const EMAIL = 7;
export const LIVE_CHAT = 8;

export const groups = [4, 5];

export interface Form {
  id: number;
  title: string;
}

export const forms: Form[] = [
  { id: 9, title: "Repair request" },
  { id: 10, title: "Return" },
];

export const formFields: (Form & { form_id: number })[] = [
  { id: 31, title: "Serial number", form_id: 9 },
  { id: 32, title: "Reason", form_id: 10 },
];

/** The custom fields of customers. */
export const CUSTOM_FIELDS = ["tier", "vat_number"] as const;

/** The files that can be forwarded. */
export const files = [731, 732];

/** The tokens of chat accounts. */
export const chatTokens = ["chattoken0001"];

export interface User {
  id: number;
  name: string;
  username: string;
  active: boolean;
  email?: string;
  telephone_number?: string;
}

export const users: User[] = [
  { id: 12, name: "Alex Kim", username: "alex.kim", active: true },
  { id: 13, name: "Robin Vos", username: "robin.vos", active: true },
  { id: 14, name: "Sam Lee", username: "sam.lee", active: false },
];

export interface View {
  id: number;
  name: string;
  includes(ticket: Ticket): boolean;
}

export const views: View[] = [
  { id: 11, name: "Unassigned tickets", includes: ({ assigned_user_id }) => assigned_user_id === null },
  {
    id: 12,
    name: "Urgent and open",
    includes: ({ priority, status }) => priority === "urgent" && status !== "solved" && status !== "closed",
  },
  { id: 21, name: "Acme Rentals", includes: ({ brand_id }) => brand_id === 4 },
];
