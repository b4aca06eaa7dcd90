import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";
import { DARK_TOKENS, LIGHT_TOKENS, SIZE_TOKENS } from "@/components/ui/tokens";

const docket: MantineColorsTuple = [
  "#eef0fd",
  "#dde1fb",
  "#bcc6f6",
  "#9fadff",
  "#7a8bee",
  "#4a5ee0",
  "#3b50d0",
  "#3345ba",
  "#2b3a9c",
  "#232f7f",
];

export const theme = createTheme({
  colors: { docket },
  primaryColor: "docket",
  primaryShade: { light: 6, dark: 5 },
  defaultRadius: "sm",
  radius: { xs: "3px", sm: "5px", md: "8px", lg: "8px", xl: "8px" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "16px", sm: "20px", md: "20px", lg: "24px", xl: "28px" },
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  // Some systems have no medium weight and would draw it bold: the desk uses regular and semibold only.
  fontWeights: { regular: "400", medium: "600", semibold: "600", bold: "600" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "16px", lineHeight: "24px" },
      h2: { fontSize: "13px", lineHeight: "20px" },
      h3: { fontSize: "13px", lineHeight: "20px" },
    },
  },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "xs" } },
    TextInput: { defaultProps: { size: "xs" } },
    PasswordInput: { defaultProps: { size: "xs" } },
    Textarea: { defaultProps: { size: "xs" } },
    Select: { defaultProps: { size: "xs" } },
    NativeSelect: { defaultProps: { size: "xs" } },
    Checkbox: { defaultProps: { size: "xs" } },
    SegmentedControl: {
      defaultProps: { size: "xs" },
      styles: { root: { background: "var(--pressed)" }, label: { padding: "3px 12px" } },
    },
    Tooltip: { defaultProps: { openDelay: 90 } },
    Modal: { defaultProps: { transitionProps: { duration: 160 }, centered: true } },
    Menu: { defaultProps: { transitionProps: { duration: 90 } } },
    Popover: { defaultProps: { transitionProps: { duration: 90 } } },
  },
});

function mantineColours(): Record<string, string> {
  return {
    "--mantine-color-body": "var(--body)",
    "--mantine-color-text": "var(--text)",
    "--mantine-color-bright": "var(--text)",
    "--mantine-color-dimmed": "var(--text-3)",
    "--mantine-color-placeholder": "var(--text-3)",
    "--mantine-color-anchor": "var(--accent)",
    "--mantine-color-default": "var(--raised)",
    "--mantine-color-default-hover": "var(--hover)",
    "--mantine-color-default-color": "var(--text)",
    "--mantine-color-default-border": "var(--line-strong)",
    "--mantine-color-error": "var(--bad)",
    "--mantine-primary-color-filled": "var(--accent-fill)",
    "--mantine-primary-color-filled-hover": "var(--accent-fill-hover)",
    "--mantine-primary-color-light": "var(--accent-soft)",
    "--mantine-primary-color-light-color": "var(--accent)",
    "--mantine-color-docket-filled": "var(--accent-fill)",
    "--mantine-color-docket-filled-hover": "var(--accent-fill-hover)",
    "--mantine-color-docket-light": "var(--accent-soft)",
    "--mantine-color-docket-text": "var(--accent)",
  };
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: SIZE_TOKENS,
  light: { ...LIGHT_TOKENS, ...mantineColours() },
  dark: { ...DARK_TOKENS, ...mantineColours() },
});
