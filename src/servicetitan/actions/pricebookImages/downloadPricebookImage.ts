import { bytes } from "../../../kit/action/record";
import { text } from "../../../kit/inputs";
import { read } from "../../api";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Images_Get
export const downloadPricebookImage = read({
  label: "Download Pricebook Image",
  description: "Download an image of the pricebook",
  inputs: {
    path: text({
      label: "Path",
      comments:
        "The path that Upload Pricebook Image returns, the url of an item's asset, or the image of a category. It is case-sensitive and begins with Images/. ServiceTitan refuses a request without it.",
      example: "Images/Service/heat-pump.png",
      placeholder: "Images/...",
    }),
  },
  returns: bytes,
  run: (api, query) => api.download("pricebook/images", query),
});
