import type { FeedRow } from "../world/feedRows";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import * as inventory from "./feedShapes/inventory";
import { invoiceTemplate, projectNote, serviceAgreement, technicianRating } from "./feedShapes/others";
import * as payroll from "./feedShapes/payroll";
import type { Shape } from "./feedShapes/shape";
import { isEveryNth, range, recordTimestamps } from "./generators";

/** The rows of each feed. Their IDs are a thousand apart. */
const SHAPES: Record<string, Shape> = {
  "accounting/inventory-bills": inventory.bill,
  "customer-interactions/technician-ratings": technicianRating,
  "jpm/project-notes": projectNote,
  "memberships/invoice-templates": invoiceTemplate,
  "payroll/jobs/splits": payroll.split,
  "payroll/payroll-adjustments": payroll.adjustment,
  "payroll/jobs/timesheets": payroll.timesheet,
  "payroll/activity-codes": payroll.activityCode,
  "payroll/timesheet-codes": payroll.timesheetCode,
  "payroll/gross-pay-items": payroll.grossPayItem,
  "payroll/payroll-settings": payroll.settings,
  "service-agreements/service-agreements": serviceAgreement,
  "timesheets/activity-categories": payroll.activityCategory,
  "timesheets/activity-types": payroll.activityType,
  "timesheets/activities": payroll.activity,
};

const ROWS = 30;
const IDS_PER_FEED = 1000;

/** Feeds also contain deactivated and deleted records, here every tenth. */
export const seedFeedRows = ({ faker: fakerFor, world }: Context): FeedRow[] =>
  Object.entries(SHAPES).flatMap(([feed, shape], nth) => {
    const faker = fakerFor(`feed ${feed}`);
    return range(ROWS).map((index) => {
      const id = firstId.feedRows + nth * IDS_PER_FEED + index;
      const { createdOn, modifiedOn } = recordTimestamps(faker, index, ROWS);
      const active = !isEveryNth(index, 10);
      return { id, feed, modifiedOn, fields: shape({ id, index, active, createdOn, modifiedOn, world }) };
    });
  });
