import { InputError } from "../../../kit/http/errors";
import { toggle } from "../../../kit/inputs";
import { read } from "../../api";
import { matchCustomers, searchedReasons } from "../../finding/customers";
import { best, qualified } from "../../finding/matches";
import { customerSearch } from "../../inputs/finding";
import { foundCustomers } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_GetList
// Also calls GET crm/locations, GET crm/contacts/contact-methods.
export const findCustomers = read({
  label: "Find Customers",
  description:
    "Find customers by phone number, email address, name, address or external data, best match first",
  important: true,
  inputs: {
    ...customerSearch,
    includeInactive: toggle({ label: "Include Inactive", comments: "Also find inactive customers." }),
  },
  returns: foundCustomers,
  async run(api, values) {
    const { phone, email, name, street, unit, city, state, zip, includeInactive } = values;
    const { externalDataKey: key, externalDataValue: value, externalDataApplicationGuid } = values;
    if ((key === undefined) !== (value === undefined))
      throw new InputError("External Data Key and External Data Value are required together.");
    const hasAddress = street !== undefined || city !== undefined || zip !== undefined;
    if ((unit !== undefined || state !== undefined) && !hasAddress)
      throw new InputError("Address: Street, City or Zip is required to search by address.");
    const criteria = {
      phones: phone === undefined ? [] : [phone],
      emails: email === undefined ? [] : [email],
      name,
      address: hasAddress ? { street, unit, city, state, zip } : undefined,
      externalData:
        key === undefined || value === undefined
          ? undefined
          : { applicationGuid: externalDataApplicationGuid, key, value },
    };
    const searched = searchedReasons(criteria);
    if (searched.size === 0)
      throw new InputError("Enter at least one of Phone, Email, Name, Address and External Data Key.");
    const matches = await matchCustomers(api, criteria, includeInactive ? { active: "Any" } : {});
    const { first, isAmbiguous } = best(qualified(matches, searched));
    const match = isAmbiguous ? undefined : first;
    return {
      customer: match?.record ?? null,
      matchedBy: match?.matchedBy ?? [],
      isAmbiguous,
      matches: matches.map(({ record, matchedBy }) => ({ matchedBy, customer: record })),
    };
  },
});
