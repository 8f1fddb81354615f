import { Polls } from "../../support/polls";
import { connection } from "../connection";

export interface Ticket {
  id: number;
  subject: string;
  status: string;
  age?: number;
}

type Body = { page: number; length: number } & Record<string, unknown>;

/** Tikting in memory: the newest tickets first, without timestamps. */
export class Tickets {
  tickets: Ticket[] = [];
  bodies: Body[] = [];
  before: () => void = () => undefined;

  add(...ids: number[]): void {
    for (const id of ids) this.tickets.unshift({ id, subject: `Ticket ${id}`, status: "Open" });
  }

  change(id: number, changes: Partial<Ticket>): void {
    this.tickets = this.tickets.map((ticket) => (ticket.id === id ? { ...ticket, ...changes } : ticket));
  }

  remove(id: number): void {
    this.tickets = this.tickets.filter((ticket) => ticket.id !== id);
  }

  readonly api = {
    request: async (_method: string, _path: string, { body }: { body: Body }) => {
      this.before();
      this.bodies.push(body);
      const start = (body.page - 1) * body.length;
      return { data: structuredClone(this.tickets.slice(start, start + body.length)) };
    },
  };
}

export const pollsOf = (values: object = {}) => new Polls<Ticket>("tikting", connection, { ...values });
