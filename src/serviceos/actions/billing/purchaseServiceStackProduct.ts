import { described, id, required, wholeNumber } from "../../../kit/inputs";
import { write } from "../../api";
import { companyNumber } from "../../inputs/common";
import { subscription } from "../../records";

export const purchaseServiceStackProduct = write("purchaseServiceStackProduct", {
  label: "Purchase Service Stack Product",
  description: "Purchase a Service Stack product",
  inputs: {
    product_id: required(
      id({
        label: "Product ID",
        comments: "The ID of the product to purchase. This places an order, which costs money.",
        example: "80",
        dataSource: "selectServiceStackProduct",
      }),
    ),
    quantity: wholeNumber({
      label: "Quantity",
      comments: "The number of units. Defaults to 1.",
      example: "10",
      minimum: 1,
    }),
    company_number: described(companyNumber, "The company that the product is purchased for."),
  },
  returns: subscription,
});
