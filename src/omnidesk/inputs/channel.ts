import { checked, flag, required, secret, text } from "../../kit/inputs";

/** The fields of a new channel. */
export const channelFields = {
  name: required(
    checked(
      text({
        label: "Name",
        comments: "The name of the channel. Letters, digits, spaces, periods, hyphens, and underscores.",
        example: "Workshop terminal",
      }),
      (value) => /^[\da-z ._-]+$/i.test(value),
      "letters, digits, spaces, periods, hyphens, and underscores only",
    ),
  ),
  icon: checked(
    text({
      label: "Icon",
      comments:
        "The name of the channel's icon. Letters, digits, hyphens, and underscores. Defaults to chat.",
      example: "chat",
      placeholder: "Enter the name of an icon",
    }),
    (value) => /^[\w-]+$/.test(value),
    "letters, digits, hyphens, and underscores only",
  ),
  custom_channel_endpoint: checked(
    text({
      label: "Endpoint",
      comments: "The URL to which Omnidesk posts each message that an agent sends over this channel.",
      example: "https://hooks.example.com/omnidesk",
      placeholder: "Enter a URL",
    }),
    (value) => /^[\da-z.:/?&=-]+$/i.test(value),
    "a URL of letters, digits, and the characters . : / - ? & =",
  ),
  custom_channel_secret: secret({
    label: "Secret",
    comments: "The secret that Omnidesk adds to these requests. How it is sent is not documented.",
    placeholder: "Enter a secret",
  }),
  include_signature: flag({
    label: "Include Signature",
    comments: "Whether agents' messages end with their signature. Defaults to No.",
  }),
};
