"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { DropProps } from "@/components/ui/drop-box";
import { useWhenIdle } from "@/components/ui/use-when-idle";

const loadBox = () => import("@/components/ui/drop-box");
const DropBox = dynamic(() => loadBox().then((module) => module.DropBox), { ssr: false });

/** A small dialog beside its button: Escape and pressing elsewhere close it, and the focus goes back to the button. */
export function Drop(props: DropProps) {
  const [asked, setAsked] = useState(false);
  useWhenIdle(loadBox);
  if (props.open && !asked) setAsked(true);
  return asked ? <DropBox {...props} /> : null;
}
