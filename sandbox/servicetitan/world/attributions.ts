/** What a web session led to. The API cannot read it back. */
export type Attribution = {
  id: number;
  kind: "job" | "booking" | "lead" | "call";
  /** The ID of the job, booking or lead; null for a call of another system. */
  recordId: number | null;
  landingPageUrl: string;
  createdOn: string;
};
