import { list } from "../../api";
import { taxZoneFilters } from "../../inputs/accountingLookups";
import { taxZone } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=TaxZones_GetList
export const listTaxZones = list({
  label: "List Tax Zones",
  description: "List tax zones with their rates",
  from: "accounting/tax-zones",
  inputs: taxZoneFilters,
  returns: taxZone,
});
