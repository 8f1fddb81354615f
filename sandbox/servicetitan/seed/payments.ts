import type { World } from "../world";
import { someCustomFields } from "./customFields";
import { firstId } from "./generators";

export type Split = { id: number; invoiceId: number; amount: number; appliedOn: string; appliedBy: string };

/** A payment as it is kept: amounts are numbers, names are looked up when it is shown. */
export type Payment = {
  id: number;
  active: boolean;
  status: "Pending" | "Posted" | "Exported";
  typeId: number;
  amount: number;
  splits: Split[];
  customerId: number | null;
  businessUnitId: number | null;
  authCode: string | null;
  checkNumber: string | null;
  exportId: string | null;
  memo: string | null;
  paidOn: string;
  batch: { id: number; number: string; name: string } | null;
  deposit: { id: number; name: string } | null;
  customFields: { name: string; value: string }[];
  createdBy: string;
  createdOn: string;
  modifiedOn: string;
};

export const seedPayments = (world: World): Payment[] => {
  const faker = world.faker("payments");
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
        customFields: someCustomFields(world, "payment", index).map(({ name, value }) => ({ name, value })),
        createdBy,
        createdOn: appliedOn,
        modifiedOn: appliedOn,
      };
    });
};
