import { described, id, required, wholeNumber } from "../../../kit/inputs";
import { write } from "../../api";
import { companyNumber } from "../../inputs/common";
import { subscription } from "../../records";

export const purchaseServiceStackProduct = write("purchaseServiceStackProduct", {
  label: "Purchase Service Stack Product",
  description: "Purchase a Service Stack product.",
  inputs: {
    product_id: required(
      id({
        label: "Product ID",
        comments: "The product to buy: the step places an order, which costs money.",
        example: "80",
        dataSource: "selectServiceStackProduct",
      }),
    ),
    quantity: wholeNumber({
      label: "Quantity",
      comments: "How many to buy; 1 when blank.",
      example: "1",
      minimum: 1,
    }),
    company_number: described(companyNumber, "The company to buy it for."),
  },
  returns: subscription,
});
