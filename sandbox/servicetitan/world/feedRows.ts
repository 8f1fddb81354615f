/**
 * A row of an export feed whose resource the sandbox does not otherwise store. Once it stores the resource, its feed
 * must be served from there (`operations/otherFeeds.ts`).
 */
export type FeedRow = {
  id: number;
  /** The feed's module and name, such as "payroll/jobs/splits". */
  feed: string;
  modifiedOn: string;
  /** The row as the feed shows it, without modifiedOn. */
  fields: Record<string, unknown>;
};
