import { firstId } from "../world/ids";
import type { ActivityCode, GrossPayItem, JobTimesheet, Payroll, PayrollAdjustment } from "../world/payroll";
import { type Context, TODAY } from "./context";
import { isEveryNth, lookupTimestamps, range, recordTimestamps, timestampAt } from "./generators";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WEEKS = 4;
const TIMESHEETS = 200;

const CODES = [
  ["LABOR", "Hourly labor", "Timesheet"],
  ["COMM", "Sales commission", "Commission"],
  ["BONUS", "Referral bonus", "Commission"],
  ["REIMB", "Reimbursement", "Reimbursement"],
] as const;

export const seedActivityCodes = ({ faker: fakerFor }: Context): ActivityCode[] => {
  const faker = fakerFor("activityCodes");
  return CODES.map(([code, name, earningCategory], index) => ({
    id: firstId.activityCodes + index,
    name,
    code,
    earningCategory,
    isDiscretionary: code === "BONUS",
    active: true,
    ...lookupTimestamps(faker),
  }));
};

/** The weekly payrolls of every technician and employee. The newest week is still open. */
export const seedPayrolls = ({ faker: fakerFor, world }: Context): Payroll[] => {
  const faker = fakerFor("payrolls");
  const people = [
    ...world.technicians.all().map(({ id }) => ({ employeeId: id, employeeType: "Technician" as const })),
    ...world.employees.all().map(({ id }) => ({ employeeId: id, employeeType: "Employee" as const })),
  ];
  const weekEnd = Date.parse(`${TODAY.slice(0, 10)}T00:00:00Z`);
  return people.flatMap((person, index) =>
    range(WEEKS).map((week) => {
      const end = weekEnd - (WEEKS - 1 - week) * 7 * DAY_MS;
      const isOpen = week === WEEKS - 1;
      const endedOn = timestampAt(faker, end);
      return {
        id: firstId.payrolls + index * WEEKS + week,
        startedOn: timestampAt(faker, end - 7 * DAY_MS),
        endedOn,
        ...person,
        status: isOpen ? "Pending" : "Paid",
        burdenRate: 12.5,
        managerApprovedOn: isOpen ? null : endedOn,
        active: true,
        createdOn: timestampAt(faker, end - 7 * DAY_MS),
        modifiedOn: endedOn,
      };
    }),
  );
};

export const seedGrossPayItems = ({ faker: fakerFor, world }: Context): GrossPayItem[] => {
  const faker = fakerFor("grossPayItems");
  const invoices = world.invoices.all().filter(({ jobId }) => jobId !== null);
  return world.payrolls.all().map(({ id: payrollId, startedOn, modifiedOn }, index) => ({
    id: firstId.grossPayItems + index,
    payrollId,
    amount: faker.number.int({ min: 40, max: 900 }) / 2,
    activityCodeId: firstId.activityCodes + (index % CODES.length),
    date: startedOn,
    invoiceId: invoices[index % invoices.length]!.id,
    budgetCodeId: isEveryNth(index, 3) ? 61 : null,
    memo: isEveryNth(index, 2) ? "Referral bonus" : null,
    active: true,
    deleted: false,
    createdOn: startedOn,
    modifiedOn,
  }));
};

export const seedPayrollAdjustments = ({ faker: fakerFor, world }: Context): PayrollAdjustment[] => {
  const faker = fakerFor("payrollAdjustments");
  return world.technicians.all().map(({ id: employeeId }, index, all) => {
    const times = recordTimestamps(faker, index, all.length);
    return {
      id: firstId.payrollAdjustments + index,
      employeeType: "Technician",
      employeeId,
      postedOn: times.createdOn,
      amount: faker.number.int({ min: 20, max: 300 }),
      memo: "Referral bonus",
      activityCodeId: firstId.activityCodes + 2,
      invoiceId: null,
      hours: null,
      rate: null,
      quantity: null,
      type: "Direct",
      active: !isEveryNth(index, 9),
      ...times,
    };
  });
};

/** The timesheets of technicians whose work at an appointment is done. */
export const seedJobTimesheets = ({ faker: fakerFor, world }: Context): JobTimesheet[] => {
  const faker = fakerFor("jobTimesheets");
  return world.assignments
    .all()
    .filter(({ status }) => status === "Done")
    .slice(0, TIMESHEETS)
    .map(({ jobId, appointmentId, technicianId }, index) => {
      const start = Date.parse(world.appointments.get(appointmentId)!.start);
      const at = (minutes: number) => timestampAt(faker, start + minutes * MINUTE_MS);
      const doneOn = at(90);
      return {
        id: firstId.jobTimesheets + index,
        jobId,
        appointmentId,
        technicianId,
        dispatchedOn: at(-30),
        arrivedOn: at(0),
        canceledOn: null,
        doneOn,
        active: true,
        createdOn: at(-30),
        modifiedOn: doneOn,
      };
    });
};
