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

/**
 * Adds months to a day. A day that the month does not have becomes its last one.
 * @param timestamp in UTC
 * @returns midnight of the day, such as 2026-03-10T00:00:00Z
 */
export const monthsLater = (timestamp: string, count: number): string => {
  const day = new Date(timestamp);
  const lastDay = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count + 1, 0)).getUTCDate();
  const later = Date.UTC(
    day.getUTCFullYear(),
    day.getUTCMonth() + count,
    Math.min(day.getUTCDate(), lastDay),
  );
  return new Date(later).toISOString().replace(".000Z", "Z");
};
