export const optOutTypes = ["Unknown", "Global", "Marketing", "Other"] as const;

export type SmsOptOut = {
  id: number;
  /** In E.164 format. */
  contactNumber: string;
  optOutType: (typeof optOutTypes)[number];
};
