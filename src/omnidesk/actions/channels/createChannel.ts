import { write } from "../../api";
import { channelFields } from "../../inputs/channel";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/channel
export const createChannel = write({
  label: "Create Channel",
  description: "Create a custom channel, whose outbound messages Omnidesk posts to a URL",
  inputs: channelFields,
  returns: result,
  run: (api, fields) => api.post("channel", fields),
});
