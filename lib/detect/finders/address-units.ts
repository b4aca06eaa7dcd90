import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";

export const isLocalUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  isDigit(unit) ||
  unit === 46 ||
  unit === 95 ||
  unit === 45 ||
  unit === 43 ||
  unit === 37;
/** Signs that stand in for the dot: comma, semicolon, middle dot, ideographic full stop. */
const isOddDot = (unit: number) => unit === 44 || unit === 59 || unit === 0xb7 || unit === 0x3002;
export const isHostUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  isDigit(unit) ||
  unit === 46 ||
  unit === 45 ||
  isOddDot(unit) ||
  (unit > 0xbf && isWordUnit(unit));
