/** An address at which a customer can be reached. */
export interface Address {
  channel: string;
  address: string;
}

export interface Customer {
  id: number;
  /** The customer's ID in another system. */
  external_primary_id: string | null;
  brand_id: number;
  brand_name: string;
  firstname: string;
  lastname: string;
  addresses: Address[];
  /** The values of custom fields, by name. */
  custom: Record<string, string>;
}
