/** On the palette's field: what is typed before it has the focus waits for it. */
export const PALETTE_FIELD = "data-palette-field";
