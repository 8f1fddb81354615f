import { choice, json, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { acknowledgement } from "../../records";

export const reportCollectorCommandResult = write("reportCollectorCommandResult", {
  label: "Report Collector Command Result",
  description: "Report command execution result.",
  inputs: {
    command_id: required(
      text({
        label: "Command ID",
        comments: "The command's ID, as Poll Collector Commands gives it.",
        example: "cmd-1",
      }),
    ),
    status: required(
      choice(["completed", "failed"], { label: "Status", comments: "How the command ended." }),
    ),
    result: json({
      label: "Result",
      comments: "What the command gave, as JSON.",
      example: '{"devices_found": 12}',
    }),
  },
  returns: acknowledgement,
});
