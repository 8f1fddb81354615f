import type { Ticket } from "./ticket";

// Lists that an account's administrators maintain. They are the same in every sandbox.

export const brands = [
  { id: 3, name: "Acme Support" },
  { id: 4, name: "Acme Rentals" },
];

export const channels = [
  { id: 7, name: "Support mailbox" },
  { id: 8, name: "Telephone" },
  { id: 9, name: "Contact form" },
];

export const groups = [4, 5];
export const forms = [9];

/** Customer IDs by their primary ID in another system. */
export const customersByPrimaryId: Record<string, number> = { "C-17": 2117, "C-18": 2118 };

export interface User {
  id: number;
  name: string;
  username: string;
  active: boolean;
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
