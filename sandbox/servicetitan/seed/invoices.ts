import { firstId } from "../world/ids";
import { type Invoice, type InvoiceItem, taxRate } from "../world/invoices";
import type { Job } from "../world/jobs";
import type { Context } from "./context";
import { sampleCustomFields } from "./customFields";
import { isEveryNth } from "./generators";
import { hasSecondAppointment, subtotalOf } from "./jobs";

/** Three of four completed jobs are paid. */
export const isPaid = (job: Pick<Job, "jobStatus">, index: number): boolean =>
  job.jobStatus === "Completed" && index % 4 !== 0;

const statusOf = (job: Job, index: number): Invoice["status"] =>
  job.jobStatus !== "Completed" ? "Pending" : index % 3 === 0 ? "Posted" : "Exported";

const namesAndValues = (fields: { name: string; value: string }[]) =>
  fields.map(({ name, value }) => ({ name, value }));

export const seedInvoices = ({ size, world }: Context): Invoice[] =>
  world.jobs.all().map((job, index) => {
    const location = world.locations.get(job.locationId)!;
    const isExempt = location.taxExempt;
    const subTotal = subtotalOf(index);
    const salesTax = isExempt ? 0 : Math.round(subTotal * taxRate * 100) / 100;
    const paid = isPaid(job, index) ? subTotal + salesTax : 0;
    const status = statusOf(job, index);
    return {
      id: job.invoiceId,
      status,
      referenceNumber: job.jobNumber,
      typeId: null,
      invoiceDate: job.completedOn ?? job.createdOn,
      dueDate: job.completedOn,
      salesTax,
      subTotal: null,
      paid,
      taxZoneId: location.taxZoneId,
      customerId: job.customerId,
      locationId: job.locationId,
      address: location.address,
      businessUnitId: job.businessUnitId,
      jobId: job.id,
      projectId: job.projectId,
      adjustmentToId: null,
      createdById: job.createdById,
      createdOn: job.createdOn,
      modifiedOn: job.modifiedOn,
      batch:
        status === "Exported"
          ? { id: 5000 + (index % 50), number: String(100 + (index % 50)), name: "Daily" }
          : null,
      royalty: { status: "Pending", date: null, sentOn: null, memo: null },
      reviewStatus: status === "Exported" ? "Reviewed" : "NeedsReview",
      assignedToId: isEveryNth(index, 7) ? firstId.employees + (index % Math.min(8, size.employees)) : null,
      budgetCodeId: null,
      summary: job.summary,
      customFields: namesAndValues(sampleCustomFields(world, "invoice", index)),
      active: job.jobStatus !== "Canceled",
      exportId: status === "Exported" ? `EXP-${index}` : null,
      paidOn: paid > 0 ? job.completedOn : null,
      invoiceConfiguration: job.projectId === null ? "JobInvoice" : "ProjectInvoice",
    };
  });

export const seedInvoiceItems = ({ world }: Context): InvoiceItem[] => {
  const jobs = world.jobs.all();
  const services = world.services.all();
  const materials = world.materials.all();
  return jobs.flatMap((job, index) => {
    const subTotal = subtotalOf(index);
    const parts = hasSecondAppointment(index) ? [80, subTotal - 80] : [subTotal];
    return parts.map((amount, nth) => {
      const items = nth === 0 ? services : materials;
      const sku = items[index % items.length]!;
      return {
        id: firstId.invoiceItems + index * 2 + nth,
        invoiceId: job.invoiceId,
        description: `${sku.displayName} for ${job.jobNumber}`,
        quantity: 1,
        unitPrice: amount,
        cost: Math.round(amount * 0.4),
        type: nth === 0 ? "Service" : "Material",
        skuId: sku.id,
        skuName: sku.code,
        budgetCodeId: null,
        inventoryLocationId: null,
        itemGroup: null,
        technicianId: job.soldById,
        addOn: false,
        serviceDate: job.completedOn,
        order: nth,
        createdOn: job.createdOn,
        modifiedOn: job.modifiedOn,
        createdById: job.createdById,
        active: true,
      };
    });
  });
};
