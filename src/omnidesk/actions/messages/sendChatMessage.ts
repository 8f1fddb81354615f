import { checked, id, longText, required, secret, text, wholeNumber } from "../../../kit/inputs";
import { write } from "../../api";
import { sentChatMessage } from "../../records";

/** Omnidesk's channel for live chat. */
const LIVE_CHAT = 8;

const MIN_TOKEN_LENGTH = 10;

// https://docs.omnidesk.io/omnidesk/live-chat/chatbot-integration
export const sendChatMessage = write({
  label: "Send Chat Message",
  description:
    "Pass a customer's chat message to the agent; the first message of a session opens a ticket, later ones are added to it",
  inputs: {
    chatSessionID: required(
      text({
        label: "Chat Session ID",
        comments: "A unique ID of the chat, chosen by the sender. The same ID continues the same ticket.",
        example: "chat-7f3a19",
      }),
    ),
    message: required(
      longText({ label: "Message", comments: "The customer's message.", example: "Is my printer ready?" }),
    ),
    url: required(
      text({
        label: "URL",
        comments: "The web page on which the chat began.",
        example: "https://shop.example.com/support",
        placeholder: "Enter a URL",
      }),
    ),
    channelID: id({
      label: "Channel ID",
      comments: "The channel of the chat. Defaults to 8, live chat.",
      example: "8",
      dataSource: "selectChannel",
    }),
    chatAccountToken: required(
      secret({
        label: "Chat Account Token",
        comments: `The token of the chat account, created in Omnidesk. At least ${MIN_TOKEN_LENGTH} letters and digits.`,
        placeholder: "Enter a token",
      }),
    ),
    chatServer: required(
      checked(
        text({
          label: "Chat Server",
          comments:
            "The URL to which Omnidesk sends the agent's answers, followed by /messageForCustomer. Without query parameters.",
          example: "https://chat.example.com",
          placeholder: "Enter a URL",
        }),
        (value) => /^https?:\/\/[\da-z.:/-]+$/i.test(value),
        "a URL without query parameters, such as https://chat.example.com",
      ),
    ),
    messageNumber: wholeNumber({
      label: "Message Number",
      comments: "The number of the message in the session, from 1.",
      example: "1",
      placeholder: "Enter a number",
      minimum: 1,
    }),
  },
  returns: sentChatMessage,
  run: (api, { channelID = LIVE_CHAT, ...fields }) =>
    api.post("chat/notifyUserNewChatMessage", { ...fields, channelID }),
});
