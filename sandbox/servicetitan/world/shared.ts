export type Address = {
  street: string;
  unit: string | null;
  city: string;
  state: string;
  zip: string;
  country: string;
  latitude: number | null;
  longitude: number | null;
};

/** Formats an amount as reads of invoices and payments return it. */
export const money = (amount: number): string => (Math.round(amount * 100) / 100).toFixed(2);

/** Key/value pairs of applications, by the application's GUID. */
export type ExternalData = Record<string, { key: string; value: string }[]>;

/** The GUID of the application to which the external data of seeded records belongs. */
export const seededApplication = "5a4d9c1e-0000-4000-8000-00000000beef";

/** A custom field value as most records have it. */
export type CustomField = { typeId: number; name: string; value: string };
