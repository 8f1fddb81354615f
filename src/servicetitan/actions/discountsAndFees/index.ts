export * from "./createDiscountOrFee";
export * from "./deleteDiscountOrFee";
export * from "./getDiscountOrFee";
export * from "./listDiscountsAndFees";
export * from "./updateDiscountOrFee";
