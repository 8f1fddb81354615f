import { oneAtATime } from "../../../kit/action/oneAtATime";
import { InputError } from "../../../kit/http/errors";
import { write } from "../../api";
import { matchCustomers, searchedReasons } from "../../finding/customers";
import { existing, qualified } from "../../finding/matches";
import { criteriaOf, keysOf } from "../../finding/newCustomer";
import { matchCustomerBy, whenAmbiguous } from "../../inputs/finding";
import { newCustomerInputs } from "../../inputs/newCustomer";
import { foundOrCreatedCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Create
// Calls GET crm/customers.
// Also calls GET crm/locations, GET crm/contacts/contact-methods.
export const findOrCreateCustomer = write({
  label: "Find or Create Customer",
  description:
    "Find a customer by phone number, email address, name and address or external data, or create it if there is none",
  important: true,
  inputs: { ...newCustomerInputs, matchBy: matchCustomerBy, whenAmbiguous: whenAmbiguous("customer") },
  returns: foundOrCreatedCustomer,
  run(api, { matchBy, whenAmbiguous = "Fail", ...customer }) {
    const criteria = criteriaOf(customer, matchBy);
    const searched = searchedReasons(criteria);
    if (searched.size === 0)
      throw new InputError(
        "Match By: the customer has none of the selected values. Enter one, or select others.",
      );
    return oneAtATime(keysOf(api.tenant, criteria), async () => {
      const matches = qualified(await matchCustomers(api, criteria), searched);
      const match = existing("customers", matches, whenAmbiguous);
      return match
        ? { created: false, matchedBy: match.matchedBy, customer: match.record }
        : { created: true, matchedBy: [], customer: await api.post("crm/customers", customer) };
    });
  },
});
