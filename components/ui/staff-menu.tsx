"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { StaffButton } from "@/components/ui/staff-button";

const StaffMenuBox = dynamic(() => import("@/components/ui/staff-menu-box").then((module) => module.StaffMenuBox), {
  ssr: false,
  loading: () => <StaffButton />,
});

/** The signed-in person's own corner: colours, density, keys, signing out. */
export function StaffMenu() {
  const [asked, setAsked] = useState(false);
  return asked ? <StaffMenuBox /> : <StaffButton onClick={() => setAsked(true)} />;
}
