/** A message on a ticket. */
export interface Message {
  id: number;
  ticket_id: number;
  /** The ID of its channel, calllog, or contactform. */
  type: string;
  content: string;
  from: string | null;
  to: string | null;
  cc: string | null;
  bcc: string | null;
  user_id: number | null;
  files: number[];
  created_at: string;
  /** When it is to be sent; null if it was sent at once. */
  send_at: string | null;
}

/** A session of the live chat, by the sender's own ID. */
export interface ChatSession {
  id: string;
  ticket_id: number;
}
