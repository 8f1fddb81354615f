import { selectFromTickets } from "../select";

export const selectChannel = selectFromTickets({
  label: "Select Channel",
  plural: "channels",
  id: "channel_id",
  name: "channel_name",
  example: [
    { key: "7", label: "Support mailbox (ID: 7)" },
    { key: "8", label: "Telephone (ID: 8)" },
  ],
});
