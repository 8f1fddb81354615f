import { required, text, texts } from "../../../kit/inputs";
import { update } from "../../api";
import { dropdown } from "../../records";

export const updateDropdown = update("updateDropdown", {
  label: "Update Dropdown",
  description: "Update dropdown values.",
  inputs: {
    dropdown: required(
      text({
        label: "Dropdown",
        comments: "The dropdown, by its name.",
        example: "ticket_source",
        dataSource: "selectDropdown",
      }),
    ),
    values: required(
      texts({
        label: "Values",
        comments: "All of its values, one an entry: they replace those that are there.",
        example: "Phone",
      }),
    ),
  },
  returns: dropdown,
});
