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

/** Money as reads of invoices and payments show it. */
export const money = (amount: number): string => (Math.round(amount * 100) / 100).toFixed(2);

/** Key and value pairs of an application, by the application's GUID. */
export type ExternalData = Record<string, { key: string; value: string }[]>;

/** The GUID under which seeded records carry external data. */
export const seededApplication = "5a4d9c1e-0000-4000-8000-00000000beef";

/** A custom field value as most records show it. */
export type CustomField = { typeId: number; name: string; value: string };
