/** One year's working days, as a notice of the State Council sets them. ISO dates. */
export interface CalendarYear {
  readonly year: number;
  /** Numbers of the notices it follows: 国办发明电〔2024〕12号 */
  readonly notices: readonly string[];
  /** First and last day of each holiday. */
  readonly off: readonly { readonly first: string; readonly last: string }[];
  /** Saturdays and Sundays that are working days. */
  readonly work: readonly string[];
}
