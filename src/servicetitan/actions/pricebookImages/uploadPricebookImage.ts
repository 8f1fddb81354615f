import { multipart } from "../../../kit/http/multipart";
import { file, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { pricebookImage } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Images_Post
export const uploadPricebookImage = write({
  label: "Upload Pricebook Image",
  description: "Upload an image, whose path can then be put on an item of the pricebook",
  inputs: {
    file: required(
      file({
        label: "File",
        comments:
          "The image to upload. To add it to an item, pass the returned path to Assets of the item, or to Image of a category.",
      }),
    ),
    fileName: required(
      text({
        label: "File Name",
        comments: "The file name with its extension.",
        example: "heat pump.png",
      }),
    ),
  },
  returns: pricebookImage,
  run: (api, { file, fileName }) => api.post("pricebook/images", multipart({ file: { file, fileName } })),
});
