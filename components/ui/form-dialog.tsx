"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useState } from "react";
import classes from "@/components/ui/form-dialog.module.css";
import type { FormDialogProps } from "@/components/ui/form-dialog-box";
import { useKeyLayer } from "@/components/ui/use-keys";
import { useWhenIdle } from "@/components/ui/use-when-idle";

/** Keyboard layer of dialogs: above the page, below the list of keys and the palette. */
export const DIALOG_LAYER = 40;

/** What a dialog without a field begins with: the focus rests here, not on the cross. */
export function DialogText({ children }: { children: ReactNode }) {
  return (
    <p className={classes.text} tabIndex={-1} data-autofocus>
      {children}
    </p>
  );
}

const loadBox = () => import("@/components/ui/form-dialog-box");
const FormDialogBox = dynamic(() => loadBox().then((module) => module.FormDialogBox), { ssr: false });

/** Has dialogs there before somebody asks for one. Of pages whose acts ask in a dialog. */
export function useFormDialogSoon(): void {
  useWhenIdle(loadBox);
}

/** A question with its answer: Ctrl Enter sends it, Escape leaves it; what was typed stays while it is refused. */
export function FormDialog(props: FormDialogProps) {
  const [asked, setAsked] = useState(false);
  if (props.open && !asked) setAsked(true);
  useKeyLayer(DIALOG_LAYER, props.open);
  // Back to where it was asked from, also where the page draws the dialog only while it is open.
  useEffect(() => {
    if (!props.open) return;
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [props.open]);
  return asked ? <FormDialogBox {...props} layer={DIALOG_LAYER} /> : null;
}
