import { path } from "../../../kit/http/path";
import { id } from "../../../kit/inputs";
import { read } from "../../api";
import { formID } from "../../inputs/form";
import { form } from "../../records";
import { itemOf } from "../../response";

// https://docs.omnidesk.io/omnidesk/api-specification/form
export const getForm = read({
  label: "Get Form",
  description: "Get a form by ID; with a ticket, also the values of its fields on that ticket",
  inputs: {
    id: formID,
    ticketID: id({
      label: "Ticket ID",
      comments: "The ticket whose values to include.",
      example: "1042",
      dataSource: "selectTicket",
    }),
  },
  returns: form,
  run: async (api, { id, ...query }) => itemOf(await api.get(path`form/${id}`, query)),
});
