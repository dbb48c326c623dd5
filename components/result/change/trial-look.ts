/** How a result looks while a change is tried on it. */
export const trialLook = "rounded-card outline-2 outline-offset-8 outline-attention outline-dashed";
