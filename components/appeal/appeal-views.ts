export type AppealView = "open" | "overdue" | "answered";

/** The view an address names; open where it names none. */
export function readAppealView(view: string | undefined): AppealView {
  return view === "overdue" || view === "answered" ? view : "open";
}

/** As the API's list takes it. */
export function appealQuery(view: AppealView, cursor: string | null): Record<string, string> {
  return {
    ...(view === "answered" ? { state: "resolved,moot" } : view === "overdue" ? { view: "overdue" } : {}),
    ...(cursor === null ? {} : { cursor }),
  };
}
