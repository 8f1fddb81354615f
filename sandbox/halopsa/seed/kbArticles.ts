import type { KbArticle } from "../world";
import { TODAY } from "./context";

const ARTICLES: [name: string, description: string, resolution: string, tags: string, faqList: number][] = [
  ["The printer shows error 49", "The printer restarts.", "Delete the queued documents.", "printer", 4],
  ["How to update a printer's firmware", "For all office printers.", "Use the web page.", "printer", 4],
  ["Connect to the VPN", "For work outside the office.", "Open the VPN app and sign in.", "vpn,network", 3],
  ["Wi-Fi for guests", "Guests have their own network.", "Hand out the voucher.", "wi-fi,network", 3],
  ["Archive a full mailbox", "The mailbox accepts no mail.", "Turn on the online archive.", "email", 5],
  ["Report a suspicious email", "Do not open its links.", "Use the Report button.", "email,security", 5],
];

export const seedKbArticles = (): KbArticle[] =>
  ARTICLES.map(([name, description, resolution, kb_tags, faqList], index) => ({
    id: 712 + index,
    name,
    description,
    description_html: `<p>${description}</p>`,
    resolution,
    resolution_html: `<p>${resolution}</p>`,
    type: 0,
    inactive: false,
    showforall: index > 3,
    kb_tags,
    view_count: 46 - 7 * index,
    useful_count: 9 - index,
    notuseful_count: index % 2,
    date_created: "2025-11-18T10:02:44.13Z",
    date_edited: TODAY,
    creator_id: 3 + index,
    next_review_date: index % 2 ? null : "2026-01-10T00:00:00Z",
    faqlists: [{ id: faqList }],
    related_articles: [{ id: 712 + (index ^ 1) }],
    attachments: [],
    customfields: [],
  }));
