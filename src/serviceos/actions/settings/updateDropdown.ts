import { required, text, texts } from "../../../kit/inputs";
import { update } from "../../api";
import { dropdown } from "../../records";

export const updateDropdown = update("updateDropdown", {
  label: "Update Dropdown",
  description: "Update dropdown values",
  inputs: {
    dropdown: required(
      text({
        label: "Dropdown",
        comments: "The name of the dropdown.",
        example: "ticket_source",
        placeholder: "Enter a dropdown name",
        dataSource: "selectDropdown",
      }),
    ),
    values: required(
      texts({
        label: "Values",
        comments: "All values of the dropdown. They replace the existing values.",
        example: "Phone",
      }),
    ),
  },
  returns: dropdown,
});
