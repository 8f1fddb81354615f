import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { customerID } from "../../inputs/customer";
import { customer } from "../../records";
import { itemOf } from "../../response";

// The API reference contains only the name and permission (CUSTOMER_READ) of this operation. The path is inferred from
// the other controllers.
// https://docs.omnidesk.io/omnidesk/api-specification/customer
export const getCustomer = read({
  label: "Get Customer",
  description: "Get a customer by ID",
  inputs: { id: customerID },
  returns: customer,
  run: async (api, { id }) => itemOf(await api.get(path`customer/${id}`)),
});
