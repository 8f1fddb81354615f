import { firstId } from "../world/ids";
import type { Payment } from "../world/payments";
import type { Context } from "./context";
import { sampleCustomFields } from "./customFields";

export const seedPayments = ({ faker: fakerFor, world }: Context): Payment[] => {
  const faker = fakerFor("payments");
  const employees = world.employees.all();
  return world.invoices
    .all()
    .filter((invoice) => invoice.paid > 0)
    .map((invoice, index) => {
      const id = firstId.payments + index;
      const typeIndex = faker.number.int(3);
      const appliedOn = invoice.paidOn ?? invoice.createdOn;
      const createdBy = employees[index % employees.length]!.name;
      return {
        id,
        active: index % 40 !== 39,
        status: invoice.status,
        typeId: firstId.paymentTypes + typeIndex,
        amount: invoice.paid,
        splits: [
          {
            id: 62_000_001 + index,
            invoiceId: invoice.id,
            amount: invoice.paid,
            appliedOn,
            appliedBy: createdBy,
          },
        ],
        customerId: invoice.customerId,
        businessUnitId: invoice.businessUnitId,
        authCode: typeIndex === 2 ? faker.string.numeric(6) : null,
        checkNumber: typeIndex === 1 ? faker.string.numeric(4) : null,
        exportId: null,
        memo: index % 5 === 0 ? "Paid on site" : null,
        paidOn: appliedOn,
        batch: invoice.batch,
        deposit: invoice.batch ? { id: 5500 + (index % 50), name: "Daily deposit" } : null,
        customFields: sampleCustomFields(world, "payment", index).map(({ name, value }) => ({ name, value })),
        createdBy,
        createdOn: appliedOn,
        modifiedOn: appliedOn,
      };
    });
};
