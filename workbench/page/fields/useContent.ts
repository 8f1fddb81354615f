import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Options } from "../../shared/protocol";
import { post } from "../app/api";
import type { FieldProps } from "./types";
import { othersOf } from "./values";

/** What an input's data source offers. Undefined while it is read, and for an input without data source. */
export function useContent<Content>(
  { input, form, component }: FieldProps,
  isContent: (value: unknown) => value is Content,
): { content?: Content; isLoading: boolean; problem?: string } {
  const source = input.dataSource;
  const values = othersOf(form, input.key);
  const { data, error, isLoading } = useQuery({
    queryKey: ["content", component, source, values],
    queryFn: () => post<Options>("/api/options", { component, key: source, values }),
    enabled: Boolean(source),
    placeholderData: keepPreviousData,
  });
  if (error) return { isLoading: false, problem: error.message };
  if (!data) return { isLoading };
  return isContent(data.content)
    ? { content: data.content, isLoading }
    : { isLoading, problem: `The data source ${source} returned nothing that ${input.label} can offer.` };
}
