import { longText, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { brandID, title } from "../../inputs/ticket";
import { newTicket } from "../../records";
import { withTicketId } from "../../response";

// https://docs.omnidesk.io/omnidesk/api-specification/message
export const createChatbotMessage = write({
  label: "Create Ticket From Chatbot Message",
  description: "Create a ticket together with its first message in one request, as from a chatbot",
  inputs: {
    brandID: required(brandID),
    subject: required({ ...title, label: "Subject" }),
    message: required(
      longText({
        label: "Message",
        comments: "The first message of the ticket.",
        example: "The printer on the second floor prints blank pages.",
      }),
    ),
    from: required(
      text({
        label: "From",
        comments: "The sender of the message, such as an email address.",
        example: "dana.reyes@example.com",
        placeholder: "Enter a sender",
      }),
    ),
  },
  returns: newTicket,
  run: async (api, fields) => withTicketId(await api.post("message/chatbot", fields)),
});
