import { choice, json, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { OWN_KEY } from "../../inputs/collector";
import { options } from "../../inputs/common";
import { acknowledgement } from "../../records";

export const reportCollectorCommandResult = write("reportCollectorCommandResult", {
  label: "Report Collector Command Result",
  description: "Report a command execution result",
  inputs: {
    command_id: required(
      text({
        label: "Command ID",
        comments: `The ID of the command, from Poll Collector Commands. ${OWN_KEY}`,
        example: "cmd-1",
      }),
    ),
    status: required(
      choice(options("completed", "failed"), { label: "Status", comments: "The outcome of the command." }),
    ),
    result: json({
      label: "Result",
      comments: "The result of the command, as JSON.",
      example: '{"devices_found": 12}',
    }),
  },
  returns: acknowledgement,
});
