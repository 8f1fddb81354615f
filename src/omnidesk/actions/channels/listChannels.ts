import { list } from "../../api";
import { channel } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/channel
export const listChannels = list({
  label: "List Channels",
  description: "List all channels, with the IDs that Create Ticket and Create Message take",
  from: "channel",
  inputs: {},
  returns: channel,
  isWhole: true,
});
