import { list } from "../../api";
import { viewQuery } from "../../inputs/view";
import { view } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/view
export const listViews = list({
  label: "List Views",
  description: "List the views of tickets",
  from: "view",
  inputs: { query: viewQuery },
  returns: view,
});
